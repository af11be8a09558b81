package io.techbridge.marketplace.publicpages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.web.PublicUrl;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What search engines ask for first: where they may go, and which pages there are
 * (sitemaps.org).
 */
@RestController
class SitemapController {

	private final Sitemap sitemap;

	private final PublicUrl address;

	SitemapController(Sitemap sitemap, PublicUrl address) {
		this.sitemap = sitemap;
		this.address = address;
	}

	/** What needs an account has nothing for them. */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body("""
				User-agent: *
				Disallow: /operations
				Disallow: /v3/

				Sitemap: %s
				""".formatted(this.address.of("/sitemap.xml")));
	}

	@GetMapping("/sitemap.xml")
	void index(HttpServletResponse response) throws IOException {
		try (var xml = new SitemapXml("sitemapindex", open(response))) {
			IntStream.rangeClosed(1, this.sitemap.chapters())
				.forEach((chapter) -> xml.entry("sitemap", this.address.of("/sitemaps/" + chapter + ".xml"), null));
		}
	}

	@GetMapping("/sitemaps/{chapter:\\d{1,6}}.xml")
	void chapter(@PathVariable int chapter, HttpServletResponse response) throws IOException {
		if (chapter < 1 || chapter > this.sitemap.chapters()) {
			throw new NotFound("chapter " + chapter + " of the site map");
		}
		try (var xml = new SitemapXml("urlset", open(response))) {
			this.sitemap.tell(chapter, (page) -> xml.entry("url", this.address.of(page.path()), page.changedOn()));
		}
	}

	private static OutputStream open(HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_XML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return response.getOutputStream();
	}

}
