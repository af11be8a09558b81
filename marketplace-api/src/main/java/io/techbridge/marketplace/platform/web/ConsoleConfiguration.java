package io.techbridge.marketplace.platform.web;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the console. Its assets carry a hash in their names and may be kept for ever,
 * its page must be asked for each time. Only the visitor's own browser keeps them, since
 * any answer may bring a cookie.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration implements WebMvcConfigurer {

	private static final String FILES = "classpath:/static/";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations(FILES + "assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
		registry.addResourceHandler("/**")
			.addResourceLocations(FILES)
			.setCacheControl(CacheControl.noCache())
			.resourceChain(true)
			.addResolver(new ConsoleRoutes());
	}

}
