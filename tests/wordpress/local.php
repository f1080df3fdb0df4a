<?php
// Of this machine, WordPress asks only usual ports by itself; Unseat is on another.

add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( (int) getenv( 'UNSEAT_PORT' ) ) ) );
add_filter( 'http_request_host_is_external', '__return_true' );
