package io.techbridge.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.techbridge.matching.Indicator.Importance;
import io.techbridge.matching.Indicator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Offers and demands for tests: everything is unstated until it is set.
 */
public final class Listings {

	private Listings() {
	}

	public static OfferBuilder anOffer(String id, String title) {
		return new OfferBuilder(id, title);
	}

	public static OfferBuilder anOffer() {
		return anOffer("a1", "低温脱硝催化剂");
	}

	public static DemandBuilder aDemand(String id, String title) {
		return new DemandBuilder(id, title);
	}

	public static DemandBuilder aDemand() {
		return aDemand("n1", "焦炉烟气低温脱硝");
	}

	public static Indicator atLeast(String name, double value, @Nullable String unit) {
		return new Indicator(name, Operator.GE, BigDecimal.valueOf(value), null, unit, null);
	}

	public static Indicator atMost(String name, double value, @Nullable String unit) {
		return new Indicator(name, Operator.LE, BigDecimal.valueOf(value), null, unit, null);
	}

	public static Indicator exactly(String name, double value, @Nullable String unit) {
		return new Indicator(name, Operator.EQ, BigDecimal.valueOf(value), null, unit, null);
	}

	public static Indicator between(String name, double lower, double upper, @Nullable String unit) {
		return new Indicator(name, Operator.RANGE, BigDecimal.valueOf(lower), BigDecimal.valueOf(upper), unit, null);
	}

	public static Indicator must(Indicator indicator) {
		return new Indicator(indicator.name(), indicator.operator(), indicator.value(), indicator.upper(),
				indicator.unit(), Importance.MUST);
	}

	public static final class OfferBuilder {

		private final io.techbridge.matching.OfferBuilder stated = io.techbridge.matching.OfferBuilder.builder();

		private OfferBuilder(String id, String title) {
			this.stated.id(id).title(title).text("");
		}

		public OfferBuilder text(String value) {
			this.stated.text(value);
			return this;
		}

		public OfferBuilder keywords(String... values) {
			this.stated.keywords(List.of(values));
			return this;
		}

		public OfferBuilder field(String code) {
			this.stated.field(new FieldCode(code));
			return this;
		}

		public OfferBuilder listField(ListField value) {
			this.stated.listField(value);
			return this;
		}

		public OfferBuilder industries(String... codes) {
			this.stated.industries(List.of(codes));
			return this;
		}

		public OfferBuilder indicators(Indicator... values) {
			this.stated.indicators(List.of(values));
			return this;
		}

		public OfferBuilder trl(int level) {
			this.stated.trl(level);
			return this;
		}

		public OfferBuilder stage(Stage value) {
			this.stated.stage(value);
			return this;
		}

		public OfferBuilder modes(TransferMode... values) {
			this.stated.modes(Set.of(values));
			return this;
		}

		public OfferBuilder tryBeforePay() {
			this.stated.tryBeforePay(true);
			return this;
		}

		public OfferBuilder price(MoneyRange range) {
			this.stated.price(range);
			return this;
		}

		public OfferBuilder region(String code) {
			this.stated.region(new RegionCode(code));
			return this;
		}

		public OfferBuilder park(String code) {
			this.stated.park(code);
			return this;
		}

		public OfferBuilder onlyTo(String code) {
			this.stated.allowedRegions(Set.of(new RegionCode(code)));
			return this;
		}

		public OfferBuilder confirmedOn(String day) {
			this.stated.confirmedOn(LocalDate.parse(day));
			return this;
		}

		public OfferBuilder answering(double share, double medianDays, int count) {
			this.stated.answerRecord(new AnswerRecord(share, medianDays, count));
			return this;
		}

		public Offer build() {
			return this.stated.build();
		}

	}

	public static final class DemandBuilder {

		private final io.techbridge.matching.DemandBuilder stated = io.techbridge.matching.DemandBuilder.builder();

		private DemandBuilder(String id, String title) {
			this.stated.id(id).title(title).text("");
		}

		public DemandBuilder text(String value) {
			this.stated.text(value);
			return this;
		}

		public DemandBuilder keywords(String... values) {
			this.stated.keywords(List.of(values));
			return this;
		}

		public DemandBuilder field(String code) {
			this.stated.field(new FieldCode(code));
			return this;
		}

		public DemandBuilder listField(ListField value) {
			this.stated.listField(value);
			return this;
		}

		public DemandBuilder industries(String... codes) {
			this.stated.industries(List.of(codes));
			return this;
		}

		public DemandBuilder indicators(Indicator... values) {
			this.stated.indicators(List.of(values));
			return this;
		}

		public DemandBuilder minTrl(int level) {
			this.stated.minTrl(level);
			return this;
		}

		public DemandBuilder modes(TransferMode... values) {
			this.stated.modes(Set.of(values));
			return this;
		}

		public DemandBuilder budget(MoneyRange range) {
			this.stated.budget(range);
			return this;
		}

		public DemandBuilder deadline(String day) {
			this.stated.deadline(LocalDate.parse(day));
			return this;
		}

		public DemandBuilder region(String code) {
			this.stated.region(new RegionCode(code));
			return this;
		}

		public DemandBuilder park(String code) {
			this.stated.park(code);
			return this;
		}

		public DemandBuilder preferring(String code) {
			this.stated.preferredRegions(Set.of(new RegionCode(code)));
			return this;
		}

		public DemandBuilder excluding(String code) {
			this.stated.excludedRegions(Set.of(new RegionCode(code)));
			return this;
		}

		public DemandBuilder confirmedOn(String day) {
			this.stated.confirmedOn(LocalDate.parse(day));
			return this;
		}

		public Demand build() {
			return this.stated.build();
		}

	}

}
