package io.techbridge.marketplace.listings.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.techbridge.marketplace.listings.ListingId;
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

	private static final JsonMapper STORED = JSON.rebuild().addMixIn(ListingContent.class, Kinds.class).build();

	private ContentJson() {
	}

	/**
	 * The codes and ids in contents as texts.
	 */
	public static JacksonModule codes() {
		return new TextValues("listing-codes").with(FieldCode.class, FieldCode::value, FieldCode::new)
			.with(RegionCode.class, RegionCode::value, RegionCode::new)
			.with(IndustryCode.class, IndustryCode::value, IndustryCode::new)
			.with(AttachmentId.class, AttachmentId::toString, AttachmentId::of)
			.with(ListingId.class, ListingId::toString, ListingId::of);
	}

	/**
	 * As it is stored, with its kind.
	 */
	public static String write(ListingContent content) {
		return STORED.writerFor(ListingContent.class).writeValueAsString(content);
	}

	/**
	 * The properties of a content, for comparisons; what is not stated is missing.
	 */
	public static JsonNode tree(ListingContent content) {
		return JSON.valueToTree(content);
	}

	/**
	 * As it was stored.
	 */
	public static ListingContent read(String stored) {
		return STORED.readValue(stored, ListingContent.class);
	}

	/** What tells the kinds apart where they are stored. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "listing")
	@JsonSubTypes({ @JsonSubTypes.Type(value = AchievementContent.class, name = "ACHIEVEMENT"),
			@JsonSubTypes.Type(value = NeedContent.class, name = "NEED") })
	private interface Kinds {

	}

}
