package io.techbridge.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

	public static final class OfferBuilder {

		private final String id;

		private final String title;

		private String text = "";

		private List<String> keywords = List.of();

		private @Nullable FieldCode field;

		private @Nullable ListField listField;

		private @Nullable Integer trl;

		private @Nullable Stage stage;

		private Set<TransferMode> modes = Set.of();

		private boolean tryBeforePay;

		private @Nullable MoneyRange price;

		private @Nullable RegionCode region;

		private Set<RegionCode> allowedRegions = Set.of();

		private @Nullable LocalDate confirmedOn;

		private OfferBuilder(String id, String title) {
			this.id = id;
			this.title = title;
		}

		public OfferBuilder text(String value) {
			this.text = value;
			return this;
		}

		public OfferBuilder keywords(String... values) {
			this.keywords = List.of(values);
			return this;
		}

		public OfferBuilder field(String code) {
			this.field = new FieldCode(code);
			return this;
		}

		public OfferBuilder listField(ListField value) {
			this.listField = value;
			return this;
		}

		public OfferBuilder trl(int level) {
			this.trl = level;
			return this;
		}

		public OfferBuilder stage(Stage value) {
			this.stage = value;
			return this;
		}

		public OfferBuilder modes(TransferMode... values) {
			this.modes = Set.of(values);
			return this;
		}

		public OfferBuilder tryBeforePay() {
			this.tryBeforePay = true;
			return this;
		}

		public OfferBuilder price(MoneyRange range) {
			this.price = range;
			return this;
		}

		public OfferBuilder region(String code) {
			this.region = new RegionCode(code);
			return this;
		}

		public OfferBuilder onlyTo(String code) {
			this.allowedRegions = Set.of(new RegionCode(code));
			return this;
		}

		public OfferBuilder confirmedOn(String day) {
			this.confirmedOn = LocalDate.parse(day);
			return this;
		}

		public Offer build() {
			return new Offer(this.id, this.title, this.text, this.keywords, this.field, this.listField, this.trl,
					this.stage, this.modes, this.tryBeforePay, this.price, this.region, this.allowedRegions,
					this.confirmedOn);
		}

	}

	public static final class DemandBuilder {

		private final String id;

		private final String title;

		private String text = "";

		private List<String> keywords = List.of();

		private @Nullable FieldCode field;

		private @Nullable ListField listField;

		private @Nullable Integer minTrl;

		private Set<TransferMode> modes = Set.of();

		private @Nullable MoneyRange budget;

		private @Nullable RegionCode region;

		private Set<RegionCode> preferredRegions = Set.of();

		private Set<RegionCode> excludedRegions = Set.of();

		private @Nullable LocalDate confirmedOn;

		private DemandBuilder(String id, String title) {
			this.id = id;
			this.title = title;
		}

		public DemandBuilder text(String value) {
			this.text = value;
			return this;
		}

		public DemandBuilder keywords(String... values) {
			this.keywords = List.of(values);
			return this;
		}

		public DemandBuilder field(String code) {
			this.field = new FieldCode(code);
			return this;
		}

		public DemandBuilder listField(ListField value) {
			this.listField = value;
			return this;
		}

		public DemandBuilder minTrl(int level) {
			this.minTrl = level;
			return this;
		}

		public DemandBuilder modes(TransferMode... values) {
			this.modes = Set.of(values);
			return this;
		}

		public DemandBuilder budget(MoneyRange range) {
			this.budget = range;
			return this;
		}

		public DemandBuilder region(String code) {
			this.region = new RegionCode(code);
			return this;
		}

		public DemandBuilder preferring(String code) {
			this.preferredRegions = Set.of(new RegionCode(code));
			return this;
		}

		public DemandBuilder excluding(String code) {
			this.excludedRegions = Set.of(new RegionCode(code));
			return this;
		}

		public DemandBuilder confirmedOn(String day) {
			this.confirmedOn = LocalDate.parse(day);
			return this;
		}

		public Demand build() {
			return new Demand(this.id, this.title, this.text, this.keywords, this.field, this.listField, this.minTrl,
					this.modes, this.budget, this.region, this.preferredRegions, this.excludedRegions,
					this.confirmedOn);
		}

	}

}
