package io.techbridge.marketplace.platform.web;

import java.io.IOException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Answers the console's own routes, such as {@code /needs/123}, with its page, so that
 * each can be opened directly. What looks like a file or belongs to the server is not a
 * route.
 */
class ConsoleRoutes extends PathResourceResolver {

	private static final Pattern NOT_A_ROUTE = Pattern.compile("(api|actuator|v3|error)(/.*)?|.*\\.[^/]*");

	@Override
	protected @Nullable Resource getResource(String path, Resource location) throws IOException {
		var file = super.getResource(path, location);
		return (file != null || NOT_A_ROUTE.matcher(path).matches()) ? file : super.getResource("index.html", location);
	}

}
