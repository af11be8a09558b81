package io.techbridge.marketplace.publicpages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.web.PublicUrl;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The console's page with something in it. Readers without the console see that; the
 * console puts itself in its place.
 */
@Component
class PageTemplate {

	private static final Pattern LANGUAGE = Pattern.compile("(?<=<html lang=\")[^\"]*(?=\")");

	private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);

	private static final Pattern DESCRIPTION = Pattern.compile("<meta\\s+name=\"description\"[^>]*>");

	private static final Pattern HEAD_END = Pattern.compile("</head>");

	private static final Pattern ROOT = Pattern.compile("<div id=\"app\">\\s*</div>");

	/** Plain but readable, for the moment before the console is there. */
	private static final String LOOK = "max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.7;"
			+ "font-family:system-ui,sans-serif;overflow-wrap:anywhere";

	private final PublicUrl address;

	PageTemplate(PublicUrl address) {
		this.address = address;
	}

	/**
	 * The whole page.
	 */
	String filled(PublicPage page, Locale locale) {
		var title = "<title>%s</title>".formatted(Html.escaped(page.title()));
		var description = meta("name", "description", page.description());
		var root = "<div id=\"app\"><main style=\"%s\">%s</main></div>".formatted(LOOK, page.body());
		var html = console();
		html = replaced(LANGUAGE, html, isEnglish(locale) ? "en" : "zh-CN");
		html = replaced(TITLE, html, title);
		html = replaced(DESCRIPTION, html, description);
		html = replaced(HEAD_END, html, head(page, locale) + "</head>");
		return replaced(ROOT, html, root);
	}

	private String head(PublicPage page, Locale locale) {
		if (!page.indexed()) {
			return meta("name", "robots", "noindex");
		}
		var url = this.address.of(page.path());
		return "<link rel=\"canonical\" href=\"%s\" />".formatted(Html.escaped(url)) + meta("property", "og:url", url)
				+ meta("property", "og:type", "website") + meta("property", "og:site_name", "TechBridge 科桥")
				+ meta("property", "og:title", page.title()) + meta("property", "og:description", page.description())
				+ meta("property", "og:locale", isEnglish(locale) ? "en_US" : "zh_CN")
				+ StructuredData.script(page.data());
	}

	private static String meta(String kind, String name, String content) {
		return "<meta %s=\"%s\" content=\"%s\" />".formatted(kind, name, Html.escaped(content));
	}

	private static String replaced(Pattern place, String html, String by) {
		return place.matcher(html).replaceFirst(Matcher.quoteReplacement(by));
	}

	private static boolean isEnglish(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}

	private static String console() {
		var page = new ClassPathResource("static/index.html");
		if (!page.exists()) {
			throw new NotFound("console");
		}
		try {
			return page.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The console's page cannot be read", ex);
		}
	}

}
