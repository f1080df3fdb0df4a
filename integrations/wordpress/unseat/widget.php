<?php
/**
 * The widget as HTML. Whatever comes from a post is known, or is left out.
 *
 * @package Unseat
 */

namespace Unseat;

defined( 'ABSPATH' ) || exit;

/**
 * `[unseat view="quiz"]`, or with plain content inside: `[unseat]…[/unseat]`.
 *
 * @param array|string $attributes What the shortcode says.
 * @param string|null  $content    What it encloses.
 */
function shortcode( $attributes, $content = null ): string {
	$usual = array_map( 'current', CHOICES );
	$said  = shortcode_atts( $usual, is_array( $attributes ) ? $attributes : array(), 'unseat' );
	return widget( $said, (string) $content );
}

/**
 * The block, whose attributes have the same names.
 *
 * @param array $attributes What the block says.
 */
function block( array $attributes ): string {
	return widget( array_merge( array_map( 'current', CHOICES ), $attributes ), '' );
}

/**
 * The element, or the frame.
 *
 * @param array  $said  By name, what was chosen.
 * @param string $plain What feeds and readers without scripts get; empty for a link.
 */
function widget( array $said, string $plain ): string {
	$site = site();
	if ( '' === $site ) {
		$hint = esc_html__( 'Unseat: say in Settings, General where it is.', 'unseat' );
		return current_user_can( 'manage_options' ) ? "<p>$hint</p>" : '';
	}
	$chosen = array();
	foreach ( CHOICES as $name => $known ) {
		$value           = isset( $said[ $name ] ) && is_scalar( $said[ $name ] ) ? (string) $said[ $name ] : '';
		$chosen[ $name ] = in_array( $value, $known, true ) ? $value : $known[0];
	}
	$form = $chosen['form'];
	unset( $chosen['form'] );
	if ( 'warm-up' !== $chosen['view'] ) {
		unset( $chosen['minutes'], $chosen['profile'] );
	}
	return 'frame' === $form && ! is_feed() ? frame( $site, $chosen ) : element( $site, $chosen, $plain );
}

/**
 * The element, with plain content inside. Its script comes once for all of them.
 *
 * @param string $site   Where Unseat is.
 * @param array  $chosen By name, what is known.
 * @param string $plain  What is inside.
 */
function element( string $site, array $chosen, string $plain ): string {
	wp_enqueue_script( 'unseat' );
	$attributes = '';
	foreach ( $chosen as $name => $value ) {
		if ( 'view' === $name || CHOICES[ $name ][0] !== $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	$inside = '' === trim( $plain )
		? sprintf( '<p><a href="%s">%s</a></p>', esc_url( $site . $chosen['view'] . '/' ), esc_html( title( $chosen ) ) )
		: wp_kses_post( do_shortcode( $plain ) );
	return sprintf(
		'<unseat-widget%s style="display: block; height: %dpx; overflow: auto">%s</unseat-widget>',
		$attributes,
		HEIGHT,
		$inside
	);
}

/**
 * The frame, for pages on which the element may not run.
 *
 * @param string $site   Where Unseat is.
 * @param array  $chosen By name, what is known.
 */
function frame( string $site, array $chosen ): string {
	return sprintf(
		'<iframe src="%s" title="%s" width="100%%" height="%d" style="border: 0" loading="lazy" allow="autoplay; clipboard-write; fullscreen; screen-wake-lock; web-share"></iframe>',
		esc_url( add_query_arg( $chosen, $site . 'embed/' ) ),
		esc_attr( title( $chosen ) ),
		HEIGHT
	);
}

/**
 * What it is, for those who do not see it.
 *
 * @param array $chosen By name, what is known.
 */
function title( array $chosen ): string {
	switch ( $chosen['view'] ) {
		case 'quiz':
			return __( 'Who leads, your hips or your glutes?', 'unseat' );
		case 'break':
			return __( 'A break from the chair, 2 minutes', 'unseat' );
		case 'learn':
			return __( 'Hips, glutes and sitting', 'unseat' );
		default:
			/* translators: %d: minutes */
			return sprintf( __( 'Glute warm-up, %d minutes', 'unseat' ), $chosen['minutes'] );
	}
}
