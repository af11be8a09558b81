package io.techbridge.marketplace.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Offer;
import io.techbridge.matching.OfferBuilder;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * An achievement as a list states it. Texts are empty and values {@code null} where the
 * list says nothing.
 *
 * @param row the row it stands in
 * @param id the id in the list, or one made from the row
 * @param title the title
 * @param organization the name of the owner
 * @param region where the owner is
 * @param summary the summary
 * @param description the description
 * @param advantages what is better than elsewhere
 * @param applications where it can be used
 * @param indicators technical indicators, as text
 * @param intellectualProperty patents and the like, as text
 * @param keywords the keywords
 * @param field the technical field
 * @param listField the field of the regional lists
 * @param stage how far it has come
 * @param trl the technology readiness level
 * @param modes the ways of transfer offered
 * @param tryBeforePay whether it may be used first and paid later
 * @param price the price asked
 * @param allowedRegions the regions it may be transferred to; empty means any
 * @param publishedOn the day it was published or last changed
 */
public record ListedAchievement(int row, String id, String title, String organization, @Nullable RegionCode region,
		String summary, String description, String advantages, String applications, String indicators,
		String intellectualProperty, List<String> keywords, @Nullable FieldCode field, @Nullable ListField listField,
		@Nullable Stage stage, @Nullable Integer trl, Set<TransferMode> modes, boolean tryBeforePay,
		@Nullable MoneyRange price, Set<RegionCode> allowedRegions, @Nullable LocalDate publishedOn) {

	public ListedAchievement {
		keywords = List.copyOf(keywords);
		modes = Set.copyOf(modes);
		allowedRegions = Set.copyOf(allowedRegions);
	}

	static ListedAchievement of(int row, String id, String title, Values values) {
		return new ListedAchievement(row, id, title, values.text(Column.ORGANIZATION), values.region(),
				values.text(Column.SUMMARY), values.text(Column.DESCRIPTION), values.text(Column.ADVANTAGES),
				values.text(Column.APPLICATIONS), values.text(Column.INDICATORS),
				values.text(Column.INTELLECTUAL_PROPERTY), values.keywords(), values.field(), values.listField(),
				values.stage(), values.readinessLevel(), values.modes(), values.tryBeforePay(),
				values.money(Column.PRICE), values.regions(Column.ALLOWED_REGIONS), values.day(Column.PUBLISHED_ON));
	}

	/**
	 * The achievement as the engine sees it.
	 */
	public Offer toOffer() {
		return OfferBuilder.builder()
			.id(this.id)
			.title(this.title)
			.text(text())
			.keywords(this.keywords)
			.field(this.field)
			.listField(this.listField)
			.indicators(IndicatorText.parse(this.indicators).stream().map(Indicator::compared).toList())
			.trl(this.trl)
			.stage(this.stage)
			.modes(this.modes)
			.tryBeforePay(this.tryBeforePay)
			.price(this.price)
			.region(this.region)
			.allowedRegions(this.allowedRegions)
			.confirmedOn(this.publishedOn)
			.build();
	}

	private String text() {
		return Stream
			.of(this.summary, this.description, this.advantages, this.applications, this.indicators,
					this.intellectualProperty)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}
