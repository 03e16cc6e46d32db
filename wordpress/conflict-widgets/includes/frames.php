<?php
/*
 * Addresses of figures. …/embed.html?widget=attacks is a file: a frame for the editor and for pages elsewhere. A page of
 * its own, /?conflict_figure=attacks, shows the same and tells others how to embed it.
 */

add_action('init', 'conflict_widgets_register_addresses');
add_filter('query_vars', 'conflict_widgets_query_vars');
add_action('template_redirect', 'conflict_widgets_show_figure', 0);

/** The tag and the attributes that an address of a figure on this site names, or null. */
function conflict_widgets_in_address($address) {
    $address = html_entity_decode((string) $address);
    $query = wp_parse_url($address, PHP_URL_QUERY);
    if (!is_string($query)) {
        return null;
    }
    $before = set_url_scheme(strtok($address, '?'), 'http');
    parse_str($query, $said);
    if ($before === set_url_scheme(plugins_url('embed.html', CONFLICT_WIDGETS_FILE), 'http')) {
        $name = $said['widget'] ?? '';
    } elseif (untrailingslashit($before) === set_url_scheme(home_url(), 'http')) {
        $name = $said['conflict_figure'] ?? '';
    } else {
        return null;
    }
    $tag = 'conflict-' . preg_replace('/^conflict-/', '', is_string($name) ? $name : '');
    $tags = conflict_widgets_tags();
    if (!isset($tags[$tag])) {
        return null;
    }
    $attributes = array_filter(array_intersect_key($said, array_flip($tags[$tag])), 'is_string');
    return ['tag' => $tag, 'attributes' => $attributes];
}

/** The address of the frame that shows a figure. */
function conflict_widgets_frame($figure) {
    $query = ['widget' => substr($figure['tag'], strlen('conflict-'))] + $figure['attributes'];
    return plugins_url('embed.html', CONFLICT_WIDGETS_FILE) . '?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986);
}

/** A pasted address of this site becomes the figure itself, without a request. */
function conflict_widgets_register_addresses() {
    $frame = preg_quote(preg_replace('~^https?:~', '', plugins_url('embed.html', CONFLICT_WIDGETS_FILE)), '~');
    $home = preg_quote(preg_replace('~^https?:~', '', home_url()), '~');
    wp_embed_register_handler('conflict-widgets', "~^https?:(?:$frame\\?|$home/?\\?conflict_figure=).+$~i", 'conflict_widgets_embed');
}

function conflict_widgets_embed($found) {
    $figure = conflict_widgets_in_address($found[0]);
    return $figure ? conflict_widgets_markup($figure['tag'], $figure['attributes'], '') : false;
}

function conflict_widgets_query_vars($names) {
    $names[] = 'conflict_figure';
    return $names;
}

/** A page with one figure that can be framed, pasted and found. */
function conflict_widgets_show_figure() {
    if (!get_query_var('conflict_figure')) {
        return;
    }
    $address = home_url('/') . '?' . wp_unslash($_SERVER['QUERY_STRING'] ?? '');
    $figure = conflict_widgets_in_address($address);
    if (!$figure) {
        status_header(404);
        return;
    }
    $title = conflict_widgets_title($figure);
    header('Content-Type: text/html; charset=utf-8');
    status_header(200);
    printf(
        '<!doctype html><html lang="%1$s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        . '<title>%2$s</title><meta property="og:title" content="%2$s"><meta property="og:url" content="%3$s">'
        . '<link rel="alternate" type="application/json+oembed" href="%4$s" title="%2$s">'
        . '<style>html,body,iframe{margin:0;border:0;inline-size:100%%;block-size:100%%}</style>'
        . '<iframe src="%5$s" title="%2$s"></iframe></html>',
        esc_attr($figure['attributes']['lang'] ?? get_bloginfo('language')),
        esc_attr($title),
        esc_url($address),
        esc_url(add_query_arg('url', rawurlencode($address), rest_url('conflict-widgets/1/oembed'))),
        esc_url(conflict_widgets_frame($figure))
    );
    exit;
}
