<?php
/**
 * Leaves nothing behind.
 *
 * @package Unseat
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'unseat_site' );
