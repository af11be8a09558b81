package io.techbridge.marketplace.platform.web;

import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Opens the console. A forward would do for the page but loses the security headers of
 * HEAD requests.
 */
@RestController
class ConsoleController {

	@GetMapping("/")
	ResponseEntity<Resource> home() {
		var page = new ClassPathResource("static/index.html");
		if (!page.exists()) {
			throw new NotFound("console");
		}
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(MediaType.TEXT_HTML).body(page);
	}

}
