package io.techbridge.marketplace.listings.classified;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.ListingContent;
import tools.jackson.databind.JsonNode;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Looks for words that hint at classified content (涉密), in everything its owner wrote:
 * the confidential part may hold trade secrets, but no state secrets either.
 */
@Component
public class ClassifiedWords {

	private final WordList words = WordList.read("listings/classified-words.txt");

	private final MessageSource messages;

	ClassifiedWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Each word once for each field it stands in, in the order of the form.
	 */
	public List<ClassifiedWarning> warnings(ListingContent content) {
		var warnings = new ArrayList<ClassifiedWarning>();
		ContentJson.tree(content)
			.properties()
			.forEach((property) -> this.words.in(text(property.getValue()))
				.forEach((word) -> warnings.add(warning(property.getKey(), word))));
		return warnings;
	}

	private ClassifiedWarning warning(String field, String word) {
		return new ClassifiedWarning(field, word, this.messages.getMessage("listing.classified-word",
				new Object[] { word }, LocaleContextHolder.getLocale()));
	}

	/**
	 * All texts in a value, such as those of indicators; codes and numbers have none of
	 * the words.
	 */
	private static String text(JsonNode value) {
		return value.isString() ? value.stringValue() : value.isContainer()
				? String.join("\n", value.values().stream().map(ClassifiedWords::text).toList()) : "";
	}

}
