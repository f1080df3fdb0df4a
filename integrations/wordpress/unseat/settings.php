<?php
/**
 * One setting, on Settings, General: where Unseat is.
 *
 * @package Unseat
 */

namespace Unseat;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\\add_setting' );

/** Adds it where WordPress saves it, which asks who may. */
function add_setting(): void {
	register_setting(
		'general',
		OPTION,
		array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\\sanitized',
			'default'           => '',
		)
	);
	add_settings_field(
		OPTION,
		esc_html__( 'Address of Unseat', 'unseat' ),
		__NAMESPACE__ . '\\field',
		'general',
		'default',
		array( 'label_for' => OPTION )
	);
}

/**
 * A web address, or nothing.
 *
 * @param mixed $address As somebody wrote it.
 */
function sanitized( $address ): string {
	return is_string( $address ) ? esc_url_raw( trim( $address ), array( 'http', 'https' ) ) : '';
}

/** Where it is written. */
function field(): void {
	printf(
		'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="https://example.org/unseat/">',
		esc_attr( OPTION ),
		esc_attr( site() )
	);
}
