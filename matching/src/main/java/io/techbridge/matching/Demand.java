package io.techbridge.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A company's technology need as matching sees it. Names, contacts and confidential parts
 * have no place here; of a company that stays unnamed neither the park nor anything finer
 * than the city.
 *
 * @param id the id of the need
 * @param title the title
 * @param text the problem, what was tried, what is asked for; may be empty
 * @param keywords the keywords its owner gave
 * @param field the technical field, {@code null} if not stated
 * @param listField the field of the regional lists, {@code null} if not stated
 * @param industries the codes of the industries, a section of GB/T 4754-2017 ({@code C})
 * or a division with its section before it ({@code C38})
 * @param indicators the technical figures asked for
 * @param minTrl the lowest technology readiness level accepted, 1–9, {@code null} if not
 * stated
 * @param modes the ways of transfer wanted, empty if not stated
 * @param budget the budget, {@code null} if not stated
 * @param deadline the day by which an answer is needed, {@code null} if not stated
 * @param region where the company is, {@code null} if not stated
 * @param park the code of the park the company belongs to, {@code null} if it has none or
 * stays unnamed
 * @param preferredRegions where the answer should rather come from; empty means anywhere
 * @param excludedRegions where the answer must not come from
 * @param confirmedOn the day its owner last published or confirmed it
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, useImmutableCollections = true)
public record Demand(String id, String title, String text, List<String> keywords, @Nullable FieldCode field,
		@Nullable ListField listField, List<String> industries, List<Indicator> indicators, @Nullable Integer minTrl,
		Set<TransferMode> modes, @Nullable MoneyRange budget, @Nullable LocalDate deadline, @Nullable RegionCode region,
		@Nullable String park, Set<RegionCode> preferredRegions, Set<RegionCode> excludedRegions,
		@Nullable LocalDate confirmedOn) {

	public Demand {
		ReadinessLevel.require(minTrl);
		keywords = List.copyOf(keywords);
		industries = List.copyOf(industries);
		indicators = List.copyOf(indicators);
		modes = Set.copyOf(modes);
		preferredRegions = Set.copyOf(preferredRegions);
		excludedRegions = Set.copyOf(excludedRegions);
	}

	/**
	 * A demand of which only the words are known.
	 */
	public static Demand of(String id, String title, String text) {
		return DemandBuilder.builder().id(id).title(title).text(text).build();
	}

}
