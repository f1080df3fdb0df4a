<?php
/**
 * Plugin Name:       Unseat
 * Description:       A guided glute warm-up, a sitting quiz, a break from the chair or an article in a post: a block, a shortcode, and links that turn into it. Nothing is sent anywhere.
 * Version:           1.0.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       unseat
 *
 * @package Unseat
 */

namespace Unseat;

defined( 'ABSPATH' ) || exit;

/** The option that holds where Unseat is, as `https://example.org/unseat/`. */
const OPTION = 'unseat_site';

/** The version of the promises that this plugin counts on. */
const VERSION = 'v1';

/** What can be chosen, the usual first. */
const CHOICES = array(
	'view'    => array( 'warm-up', 'quiz', 'break', 'learn' ),
	'minutes' => array( '8', '4', '12' ),
	'profile' => array( 'even-keel', 'quiet-glutes', 'quad-led', 'desk-tight' ),
	'theme'   => array( 'auto', 'light', 'dark' ),
	'lang'    => array( 'en' ),
	'sound'   => array( 'voice', 'tones', 'off' ),
	'load'    => array( 'click', 'visible' ),
	'form'    => array( 'element', 'frame' ),
);

/** As tall as the element is without a theme's say, in px. */
const HEIGHT = 640;

require __DIR__ . '/widget.php';
require __DIR__ . '/settings.php';

add_action( 'init', __NAMESPACE__ . '\\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 2 );

/** Where Unseat is, with a slash at its end; empty as long as nobody has said. */
function site(): string {
	$site = esc_url_raw( (string) get_option( OPTION, '' ), array( 'http', 'https' ) );
	return '' === $site ? '' : trailingslashit( $site );
}

/** Tells WordPress of the shortcode, the block, the loader, and the links. */
function register(): void {
	add_shortcode( 'unseat', __NAMESPACE__ . '\\shortcode' );
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\\block' ) );
	$site = site();
	if ( '' === $site ) {
		return;
	}
	// It moves with every version that keeps its promises, so WordPress adds none.
	wp_register_script( 'unseat', $site . VERSION . '/unseat.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	foreach ( CHOICES['view'] as $view ) {
		$pages = '#^' . preg_quote( $site . $view, '#' ) . '(/|$)#';
		wp_oembed_add_provider( $pages, $site . $view . '/oembed.json', true );
	}
}

/** The loader is a module. */
function as_module( string $tag, string $handle ): string {
	return 'unseat' === $handle ? str_replace( '<script ', '<script type="module" crossorigin ', $tag ) : $tag;
}
