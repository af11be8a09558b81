package io.techbridge.marketplace.listings.changes;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.ListingContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a content by their names.
 */
final class Fields {

	private static final Set<String> FREE_TEXTS = Set.of("summary", "description", "advantages", "applications",
			"trlEvidence", "confidential", "problem", "tried", "basis", "conditions");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	/** 1.50 is 1.5. */
	private static final Comparator<JsonNode> BY_AMOUNT = (one, other) -> {
		if (one.isNumber() && other.isNumber()) {
			return one.decimalValue().compareTo(other.decimalValue());
		}
		return one.equals(other) ? 0 : 1;
	};

	private final Class<? extends ListingContent> type;

	private final JsonNode tree;

	Fields(ListingContent content) {
		this.type = content.getClass();
		this.tree = ContentJson.tree(content);
	}

	/**
	 * Whether a field is written in sentences.
	 */
	static boolean isFreeText(String field) {
		return FREE_TEXTS.contains(field);
	}

	/**
	 * The names of the fields with other values in another version, in the order of the
	 * form.
	 */
	List<String> changedIn(Fields other) {
		if (this.type != other.type) {
			throw new IllegalArgumentException("An achievement is no version of a need");
		}
		return names().filter((field) -> !this.tree.path(field).equals(BY_AMOUNT, other.tree.path(field))).toList();
	}

	/** The texts that people have written in sentences. */
	Stream<String> freeTexts() {
		return names().filter(FREE_TEXTS::contains);
	}

	/**
	 * A text, empty if it is missing.
	 */
	String text(String field) {
		return this.tree.path(field).asString("");
	}

	/**
	 * A value as JSON has it, {@code null} if it is missing.
	 */
	@Nullable Object value(String field) {
		var node = this.tree.get(field);
		return (node != null) ? JSON.treeToValue(node, Object.class) : null;
	}

	private Stream<String> names() {
		return Arrays.stream(this.type.getRecordComponents()).map(RecordComponent::getName);
	}

}
