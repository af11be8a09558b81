package io.techbridge.marketplace.interests.confidentiality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;

/**
 * The text of the agreement. A text that somebody has accepted is never changed: a new
 * one gets a new version.
 *
 * @param version by which it is remembered who accepted what
 */
record AgreementText(String version, String text) {

	/** The one that is accepted from now on. */
	static final String CURRENT = "2026-11";

	/**
	 * The current text in a language.
	 */
	static AgreementText current(Locale language) {
		var name = "interests/confidentiality-%s_%s.txt".formatted(CURRENT,
				language.getLanguage().equals("en") ? "en" : "zh");
		try (var text = new ClassPathResource(name).getInputStream()) {
			return new AgreementText(CURRENT, new String(text.readAllBytes(), StandardCharsets.UTF_8).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
