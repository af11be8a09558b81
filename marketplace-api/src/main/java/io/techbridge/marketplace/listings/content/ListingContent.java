package io.techbridge.marketplace.listings.content;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says about an achievement or a need. A draft may lack anything; what has
 * to be there before it is submitted, {@link Completeness} says.
 */
public sealed interface ListingContent permits AchievementContent, NeedContent {

	/** How many keywords there may be. */
	int MOST_KEYWORDS = 10;

	/** How long a title may be. */
	int LONGEST_TITLE = 300;

	/** How long a summary may be. */
	int LONGEST_SUMMARY = 500;

	/** How long other texts may be. */
	int LONGEST_TEXT = 20_000;

	/** How long a keyword, a unit, a name or a number may be. */
	int LONGEST_WORD = 200;

	/**
	 * Which kind of listing it is about.
	 */
	default ListingKind listingKind() {
		return (this instanceof AchievementContent) ? ListingKind.ACHIEVEMENT : ListingKind.NEED;
	}

	/** Empty while a draft has none. */
	String title();

	List<String> keywords();

	@Nullable FieldCode field();

	@Nullable ListField listField();

	List<IndustryCode> industries();

	List<Indicator> indicators();

	List<TransferMode> transferModes();

	Visibility visibility();

	List<AttachmentId> attachments();

	/**
	 * The same with other files.
	 */
	default ListingContent withAttachments(List<AttachmentId> attachments) {
		return switch (this) {
			case AchievementContent achievement ->
				AchievementContentBuilder.builder(achievement).attachments(attachments).build();
			case NeedContent need -> NeedContentBuilder.builder(need).attachments(attachments).build();
		};
	}

	/**
	 * Whether the owner stays unnamed.
	 */
	default boolean unnamed() {
		return this instanceof NeedContent need && need.anonymous();
	}

	/**
	 * The public long texts, one below the other: what is compared and searched.
	 */
	String text();

	/**
	 * The texts that are there, one below the other.
	 */
	static String paragraphs(Stream<? extends @Nullable String> texts) {
		return texts.filter(Objects::nonNull).filter((text) -> !text.isBlank()).collect(Collectors.joining("\n"));
	}

	/** What is not stated is an empty list. */
	static <T> List<T> orEmpty(@Nullable Collection<? extends T> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

	/** A text without outer blanks; {@code null} if nothing is left. */
	static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
