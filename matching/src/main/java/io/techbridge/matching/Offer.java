package io.techbridge.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A research achievement as matching sees it. Names of people, contacts and confidential
 * parts have no place here.
 *
 * @param id the id of the achievement
 * @param title the title, the text that says most
 * @param text summary and description, may be empty
 * @param keywords the keywords its owner gave
 * @param field the technical field, {@code null} if not stated
 * @param listField the field of the regional lists, {@code null} if not stated
 * @param industries the codes of the industries, as in {@link Demand}
 * @param indicators the technical figures it reaches
 * @param trl technology readiness level 1–9 (GB/T 22900-2022), {@code null} if not stated
 * @param stage how far it has come, {@code null} if not stated
 * @param modes the ways of transfer offered, empty if not stated
 * @param tryBeforePay whether it may be used first and paid later (先使用后付费)
 * @param price the price asked, {@code null} if not stated
 * @param region where its owner is, {@code null} if not stated
 * @param park the code of the park its owner belongs to, {@code null} if none
 * @param allowedRegions the regions it may be transferred to; empty means any
 * @param confirmedOn the day its owner last published or confirmed it
 * @param answerRecord how its owner answers, {@code null} until there is a record
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, useImmutableCollections = true)
public record Offer(String id, String title, String text, List<String> keywords, @Nullable FieldCode field,
		@Nullable ListField listField, List<String> industries, List<Indicator> indicators, @Nullable Integer trl,
		@Nullable Stage stage, Set<TransferMode> modes, boolean tryBeforePay, @Nullable MoneyRange price,
		@Nullable RegionCode region, @Nullable String park, Set<RegionCode> allowedRegions,
		@Nullable LocalDate confirmedOn, @Nullable AnswerRecord answerRecord) {

	public Offer {
		ReadinessLevel.require(trl);
		keywords = List.copyOf(keywords);
		industries = List.copyOf(industries);
		indicators = List.copyOf(indicators);
		modes = Set.copyOf(modes);
		allowedRegions = Set.copyOf(allowedRegions);
	}

	/**
	 * An offer of which only the words are known.
	 */
	public static Offer of(String id, String title, String text) {
		return OfferBuilder.builder().id(id).title(title).text(text).build();
	}

}
