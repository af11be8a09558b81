package io.techbridge.marketplace.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.matching.Demand;
import io.techbridge.matching.DemandBuilder;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * A need as a list states it. Texts are empty and values {@code null} where the list says
 * nothing.
 *
 * @param row the row it stands in
 * @param id the id in the list, or one made from the row
 * @param title the title
 * @param organization the name of the company
 * @param region where the company is
 * @param kind what is asked for
 * @param problem the problem
 * @param tried what was tried and why it failed
 * @param basis what exists already
 * @param indicators technical indicators, as text
 * @param keywords the keywords
 * @param field the technical field
 * @param listField the field of the regional lists
 * @param minTrl the lowest technology readiness level accepted
 * @param modes the ways of transfer wanted
 * @param budget the budget
 * @param deadline until when an answer is wanted
 * @param preferredRegions where it should rather come from; empty means anywhere
 * @param excludedRegions where it must not come from
 * @param publishedOn the day it was published or last changed
 */
public record ListedNeed(int row, String id, String title, String organization, @Nullable RegionCode region,
		@Nullable NeedKind kind, String problem, String tried, String basis, String indicators, List<String> keywords,
		@Nullable FieldCode field, @Nullable ListField listField, @Nullable Integer minTrl, Set<TransferMode> modes,
		@Nullable MoneyRange budget, @Nullable LocalDate deadline, Set<RegionCode> preferredRegions,
		Set<RegionCode> excludedRegions, @Nullable LocalDate publishedOn) {

	public ListedNeed {
		keywords = List.copyOf(keywords);
		modes = Set.copyOf(modes);
		preferredRegions = Set.copyOf(preferredRegions);
		excludedRegions = Set.copyOf(excludedRegions);
	}

	static ListedNeed of(int row, String id, String title, Values values) {
		return new ListedNeed(row, id, title, values.text(Column.ORGANIZATION), values.region(), values.kind(),
				values.text(Column.PROBLEM), values.text(Column.TRIED), values.text(Column.BASIS),
				values.text(Column.INDICATORS), values.keywords(), values.field(), values.listField(),
				values.level(Column.MIN_TRL), values.modes(), values.money(Column.BUDGET),
				values.deadline(Column.DEADLINE), values.regions(Column.PREFERRED_REGIONS),
				values.regions(Column.EXCLUDED_REGIONS), values.day(Column.PUBLISHED_ON));
	}

	/**
	 * The need as the engine sees it.
	 */
	public Demand toDemand() {
		return DemandBuilder.builder()
			.id(this.id)
			.title(this.title)
			.text(text())
			.keywords(this.keywords)
			.field(this.field)
			.listField(this.listField)
			.indicators(IndicatorText.parse(this.indicators).stream().map(Indicator::compared).toList())
			.minTrl(this.minTrl)
			.modes(this.modes)
			.budget(this.budget)
			.deadline(this.deadline)
			.region(this.region)
			.preferredRegions(this.preferredRegions)
			.excludedRegions(this.excludedRegions)
			.confirmedOn(this.publishedOn)
			.build();
	}

	private String text() {
		return Stream.of(this.problem, this.tried, this.basis, this.indicators)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}
