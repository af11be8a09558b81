package io.techbridge.marketplace.publicpages;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * A piece of a page. Whatever goes into it is text and nothing but text.
 */
final class Html {

	private final StringBuilder html = new StringBuilder();

	/**
	 * Text as it may stand in an element or an attribute.
	 */
	static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	Html element(String name, String text) {
		this.html.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append('>');
		return this;
	}

	Html heading(String text) {
		return element("h1", text);
	}

	Html link(String href, String text) {
		this.html.append("<p><a href=\"").append(escaped(href)).append("\">").append(escaped(text)).append("</a></p>");
		return this;
	}

	/**
	 * A text under a heading, a paragraph for each of its lines; nothing if there is no
	 * text.
	 */
	Html section(String heading, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			element("h2", heading);
			text.lines().filter((line) -> !line.isBlank()).forEach((line) -> element("p", line.strip()));
		}
		return this;
	}

	Html facts(Map<String, String> facts) {
		if (!facts.isEmpty()) {
			this.html.append("<dl>");
			facts.forEach((name, value) -> element("dt", name).element("dd", value));
			this.html.append("</dl>");
		}
		return this;
	}

	@Override
	public String toString() {
		return this.html.toString();
	}

}
