<?php
/* Answers other sites that ask how to embed a figure's address, as oembed.com describes it. */

add_action('rest_api_init', 'conflict_widgets_register_oembed');

function conflict_widgets_register_oembed() {
    register_rest_route('conflict-widgets/1', '/oembed', [
        'methods' => 'GET',
        'callback' => 'conflict_widgets_oembed',
        'permission_callback' => '__return_true',
        'args' => [
            'url' => ['required' => true, 'type' => 'string'],
            'maxwidth' => ['type' => 'integer', 'minimum' => 1],
        ],
    ]);
}

/** What a figure is called where it has no heading of its own. */
function conflict_widgets_title($figure) {
    $heading = $figure['attributes']['heading'] ?? '';
    if ($heading !== '') {
        return $heading;
    }
    foreach (json_decode((string) file_get_contents(dirname(__DIR__) . '/block/choices.json'), true) as $widget) {
        if ($widget['tag'] === $figure['tag']) {
            return $widget['title'];
        }
    }
    return $figure['tag'];
}

function conflict_widgets_oembed($request) {
    $figure = conflict_widgets_in_address($request['url']);
    if (!$figure) {
        return new WP_Error('oembed_invalid_url', __('No figure has this address.', 'conflict-widgets'), ['status' => 404]);
    }
    $title = conflict_widgets_title($figure);
    $height = 700;
    // WordPress shows the quotation where the frame is not, and gives the frame its height because of it.
    $html = sprintf(
        '<blockquote><a href="%1$s">%3$s</a></blockquote><iframe src="%2$s" title="%3$s" width="100%%" height="%4$d" frameborder="0"></iframe>'
        . '<script async src="%5$s"></script>',
        esc_url($request['url']),
        esc_url(conflict_widgets_frame($figure)),
        esc_attr($title),
        $height,
        esc_url(plugins_url('embed-host.js', CONFLICT_WIDGETS_FILE))
    );
    return [
        'version' => '1.0',
        'type' => 'rich',
        'title' => $title,
        'provider_name' => get_bloginfo('name'),
        'provider_url' => home_url('/'),
        'cache_age' => DAY_IN_SECONDS,
        'width' => min(700, $request['maxwidth'] ?: 700),
        'height' => $height,
        'html' => $html,
    ];
}
