<?php
// Installs WordPress with the plugin, and says how its two writers sign in:
//
//   php setup.php <folder of WordPress> <its address> <address of Unseat>

[ , $folder, $address, $unseat ] = $argv;

$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'UNSEAT_SOCKET' ) );
$database->query( 'CREATE DATABASE wordpress' );

$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
define( 'WP_SITEURL', $address );
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// Nobody is told by mail.
add_filter( 'pre_wp_mail', '__return_true' );
$made = wp_install( 'A blog', 'admin', 'admin@example.org', false, '', 'admin' );
update_option( 'siteurl', $address );
update_option( 'home', $address );
$author = wp_create_user( 'author', 'author', 'author@example.org' );
( new WP_User( $author ) )->set_role( 'author' );
$wrong = activate_plugin( 'unseat/unseat.php' );
if ( is_wp_error( $wrong ) ) {
	fwrite( STDERR, $wrong->get_error_message() );
	exit( 1 );
}
// As the page of settings saves it.
update_option( 'unseat_site', sanitize_option( 'unseat_site', $unseat ) );

$password = fn( $user ) => WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'tests' ) )[0];
echo json_encode(
	array(
		'address' => $address,
		'admin'   => $password( $made['user_id'] ),
		'author'  => $password( $author ),
	)
);
