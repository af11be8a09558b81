package io.techbridge.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A company's technology need as matching sees it. Names, contacts and confidential parts
 * have no place here.
 *
 * @param id the id of the need
 * @param title the title
 * @param text the problem, what was tried, what is asked for; may be empty
 * @param keywords the keywords its owner gave
 * @param field the technical field, {@code null} if not stated
 * @param listField the field of the regional lists, {@code null} if not stated
 * @param minTrl the lowest technology readiness level accepted, 1–9, {@code null} if not
 * stated
 * @param modes the ways of transfer wanted, empty if not stated
 * @param budget the budget, {@code null} if not stated
 * @param region where the company is, {@code null} if not stated
 * @param preferredRegions where the answer should rather come from; empty means anywhere
 * @param excludedRegions where the answer must not come from
 * @param confirmedOn the day its owner last published or confirmed it
 */
public record Demand(String id, String title, String text, List<String> keywords, @Nullable FieldCode field,
		@Nullable ListField listField, @Nullable Integer minTrl, Set<TransferMode> modes, @Nullable MoneyRange budget,
		@Nullable RegionCode region, Set<RegionCode> preferredRegions, Set<RegionCode> excludedRegions,
		@Nullable LocalDate confirmedOn) {

	public Demand {
		ReadinessLevel.require(minTrl);
		keywords = List.copyOf(keywords);
		modes = Set.copyOf(modes);
		preferredRegions = Set.copyOf(preferredRegions);
		excludedRegions = Set.copyOf(excludedRegions);
	}

	/**
	 * A demand of which only the words are known.
	 */
	public static Demand of(String id, String title, String text) {
		return new Demand(id, title, text, List.of(), null, null, null, Set.of(), null, null, Set.of(), Set.of(), null);
	}

}
