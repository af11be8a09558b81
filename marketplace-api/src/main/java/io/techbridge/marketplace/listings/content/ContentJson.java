package io.techbridge.marketplace.listings.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.mapping.TextValues;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contents as JSON, in the same words as in the API. What an older version of the
 * application stored stays readable: properties that are no longer known are passed over.
 */
public final class ContentJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(codes())
		.changeDefaultPropertyInclusion((usual) -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private ContentJson() {
	}

	/**
	 * The codes and ids in contents as texts.
	 */
	public static JacksonModule codes() {
		return new TextValues("listing-codes").with(FieldCode.class, FieldCode::value, FieldCode::new)
			.with(RegionCode.class, RegionCode::value, RegionCode::new)
			.with(IndustryCode.class, IndustryCode::value, IndustryCode::new)
			.with(AttachmentId.class, AttachmentId::toString, AttachmentId::of);
	}

	public static String write(ListingContent content) {
		return JSON.writeValueAsString(content);
	}

	/**
	 * The properties of a content, for comparisons; what is not stated is missing.
	 */
	public static JsonNode tree(ListingContent content) {
		return JSON.valueToTree(content);
	}

	public static ListingContent read(ListingKind kind, String json) {
		return switch (kind) {
			case ACHIEVEMENT -> JSON.readValue(json, AchievementContent.class);
			case NEED -> JSON.readValue(json, NeedContent.class);
		};
	}

}
