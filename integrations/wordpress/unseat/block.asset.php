<?php
/**
 * What block.js asks of WordPress.
 *
 * @package Unseat
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '1.0.0',
);
