package io.techbridge.marketplace.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.content.Level;
import io.techbridge.marketplace.listings.content.Nature;
import io.techbridge.marketplace.listings.content.Ownership;
import io.techbridge.marketplace.listings.content.Pricing;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.content.Want;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row. A value that cannot be read is left out and told.
 */
final class Values {

	private static final Set<String> YES = Set.of("是", "有", "支持", "可", "可以", "同意", "愿意", "√", "✓", "✔", "☑", "y", "yes",
			"true", "1", "接受");

	private static final Set<String> NO = Set.of("否", "不", "不支持", "不可以", "不同意", "不愿意", "×", "✗", "x", "n", "no",
			"false", "0", "不接受", "☐");

	private static final Set<String> ANY = Set.of("不限", "均可", "皆可", "都可以", "全国", "全部", "任意", "any", "all", "面议", "其他",
			"其它", "other");

	private final Words words;

	private final Header header;

	private final TextRow row;

	private final Findings findings;

	Values(Words words, Header header, TextRow row, Findings findings) {
		this.words = words;
		this.header = header;
		this.row = row;
		this.findings = findings;
	}

	/**
	 * The text of a column; several columns of one kind are joined. Empty where the cell
	 * says that there is nothing.
	 */
	String text(Column column) {
		return this.header.columns()
			.stream()
			.filter((mapped) -> mapped.column() == column)
			.map((mapped) -> this.row.cell(mapped.position()))
			.filter((text) -> !Texts.saysNothing(text))
			.map((text) -> cut(column, text))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Whether the row has anything in the column, be it that there is nothing.
	 */
	boolean states(Column column) {
		return this.header.columns()
			.stream()
			.filter((mapped) -> mapped.column() == column)
			.anyMatch((mapped) -> !this.row.cell(mapped.position()).isBlank());
	}

	List<String> keywords() {
		return Texts.items(text(Column.KEYWORDS));
	}

	@Nullable MoneyRange money(Column column) {
		var unit = unit(column);
		return value(column, (text) -> MoneyText.parse(text, unit));
	}

	/**
	 * The unit of money that the name of a column gives.
	 */
	@Nullable String unit(Column column) {
		return this.header.column(column).map(MappedColumn::unit).orElse(null);
	}

	@Nullable LocalDate day(Column column) {
		return value(column, DateText::day);
	}

	@Nullable LocalDate deadline(Column column) {
		return value(column, DateText::deadline);
	}

	@Nullable Integer level(Column column) {
		return value(column, TrlText::parse);
	}

	/**
	 * The stage; also where it stands in the column of the readiness level, as 技术成熟度：中试
	 * does.
	 */
	@Nullable Stage stage() {
		var text = text(Column.STAGE);
		if (!text.isEmpty()) {
			return TrlText.parse(text).isReadable() ? null
					: value(Column.STAGE, (stage) -> named(this.words.stages(), stage, "stage"));
		}
		return this.words.stages().find(text(Column.TRL)).orElse(null);
	}

	/**
	 * The readiness level; also where it stands in the column of the stage.
	 */
	@Nullable Integer readinessLevel() {
		var text = text(Column.TRL);
		var stage = this.words.stages().find(text);
		if (stage.isPresent() && !TrlText.parse(text).isReadable()) {
			this.findings.note(Column.TRL, "stage-in-level", text, this.words.stages().label(stage.get()));
			return null;
		}
		return text.isEmpty() && TrlText.parse(text(Column.STAGE)).isReadable() ? level(Column.STAGE)
				: level(Column.TRL);
	}

	@Nullable NeedKind kind() {
		return value(Column.KIND, (text) -> named(this.words.kinds(), text, "kind"));
	}

	/**
	 * The technical field. A label of the regional lists in its column is not a mistake
	 * but a {@link #listField() list field}.
	 */
	@Nullable FieldCode field() {
		return value(Column.FIELD, (text) -> {
			var field = first(text, this.words.taxonomies()::fieldOf);
			if (field != null) {
				return Parsed.by("field", field);
			}
			return (listField(text) != null) ? new Parsed<>(null, null, null) : Parsed.unreadable("field");
		});
	}

	@Nullable ListField listField() {
		var listed = value(Column.LIST_FIELD, (text) -> {
			var field = listField(text);
			return (field != null) ? Parsed.plainly(field) : Parsed.<ListField>unreadable("list-field");
		});
		return (listed != null) ? listed : listField(text(Column.FIELD));
	}

	Words words() {
		return this.words;
	}

	/**
	 * The technical field, nothing else.
	 */
	@Nullable FieldCode knownField() {
		return value(Column.FIELD, (text) -> {
			var field = first(text, this.words.taxonomies()::fieldOf);
			return (field != null) ? Parsed.by("field", field) : Parsed.unreadable("field");
		});
	}

	@Nullable RegionCode region() {
		return region(Column.REGION);
	}

	@Nullable RegionCode region(Column column) {
		return value(column, (text) -> {
			var region = first(text, this.words.taxonomies()::regionOf);
			return (region != null) ? Parsed.by("region", region) : Parsed.unreadable("region");
		});
	}

	Set<RegionCode> regions(Column column) {
		var regions = new LinkedHashSet<RegionCode>();
		for (var item : items(column)) {
			switch (item) {
				case "京津冀" -> regions.addAll(regions("北京", "天津", "河北"));
				case "京津" -> regions.addAll(regions("北京", "天津"));
				case "津冀" -> regions.addAll(regions("天津", "河北"));
				case "京冀" -> regions.addAll(regions("北京", "河北"));
				default -> this.words.taxonomies()
					.regionOf(item)
					.ifPresentOrElse(regions::add, () -> leaveOut(column, item, "region"));
			}
		}
		return regions;
	}

	Set<TransferMode> modes() {
		var modes = EnumSet.noneOf(TransferMode.class);
		for (var item : items(Column.MODES)) {
			this.words.modes().find(item).ifPresentOrElse((mode) -> {
				modes.add(mode);
				if (!item.equals(this.words.modes().label(mode))) {
					this.findings.note(Column.MODES, "vocabulary", item, this.words.modes().label(mode));
				}
			}, () -> {
				if (!saysTryBeforePay(item)) {
					leaveOut(Column.MODES, item, "mode");
				}
			});
		}
		return modes;
	}

	boolean tryBeforePay() {
		var answer = value(Column.TRY_BEFORE_PAY, Values::yesOrNo);
		return (answer != null) ? answer : Texts.items(text(Column.MODES)).stream().anyMatch(Values::saysTryBeforePay);
	}

	void leaveOut(Column column, String value, String code, Object... arguments) {
		this.findings.leaveOut(this.row.number(), column, value, code, arguments);
	}

	/**
	 * What a column holds; {@code null}, and told, if it cannot be read.
	 */
	<T> @Nullable T value(Column column, Function<String, Parsed<T>> parser) {
		var text = text(column);
		if (text.isEmpty()) {
			return null;
		}
		var parsed = parser.apply(text);
		if (parsed.problem() != null) {
			leaveOut(column, text, parsed.problem());
		}
		if (parsed.value() != null && parsed.rule() != null) {
			note(column, parsed.rule(), text, parsed.get());
		}
		return parsed.value();
	}

	private void note(Column column, String rule, String text, Object value) {
		switch (value) {
			case FieldCode field ->
				noteLabel(column, rule, text, this.words.taxonomies().labelOf(field, Locale.CHINESE));
			case RegionCode region ->
				noteLabel(column, rule, text, this.words.taxonomies().labelOf(region, Locale.CHINESE));
			case Stage stage -> noteLabel(column, rule, text, this.words.stages().label(stage));
			case NeedKind kind -> noteLabel(column, rule, text, this.words.kinds().label(kind));
			default -> this.findings.note(column, rule, text, Shown.of(value));
		}
	}

	/** A label that was written as it is needs no note. */
	private void noteLabel(Column column, String rule, String text, String label) {
		if (!Texts.plain(label).endsWith(Texts.plain(text))) {
			this.findings.note(column, rule, text, label);
		}
	}

	private List<String> items(Column column) {
		var items = Texts.items(text(column));
		if (items.size() > 1) {
			this.findings.note(column, "items", text(column), Shown.of(items));
		}
		return items.stream().filter((item) -> !ANY.contains(item.toLowerCase(Locale.ROOT))).toList();
	}

	private String cut(Column column, String text) {
		if (text.length() <= ListLimits.CELL_CHARACTERS) {
			return text;
		}
		leaveOut(column, text, "cut", ListLimits.CELL_CHARACTERS);
		return text.substring(0, ListLimits.CELL_CHARACTERS);
	}

	private @Nullable ListField listField(String text) {
		return first(text, this.words.listFields()::find);
	}

	private List<RegionCode> regions(String... names) {
		var regions = new ArrayList<RegionCode>();
		for (var name : names) {
			this.words.taxonomies().regionOf(name).ifPresent(regions::add);
		}
		return regions;
	}

	/** What the whole text means, else the first of its items that means anything. */
	private static <T> @Nullable T first(String text, Function<String, Optional<T>> finder) {
		return finder.apply(text)
			.or(() -> Texts.items(text).stream().map(finder).flatMap(Optional::stream).findFirst())
			.orElse(null);
	}

	static <E extends Enum<E>> Parsed<E> named(Vocabulary<E> names, String text, String problem) {
		return names.find(text)
			.map((constant) -> Parsed.by("vocabulary", constant))
			.orElseGet(() -> Parsed.unreadable(problem));
	}

	static Parsed<Boolean> yesOrNo(String text) {
		var plain = Texts.plain(text);
		if (YES.contains(plain) || NO.contains(plain)) {
			return Parsed.plainly(YES.contains(plain));
		}
		return Parsed.unreadable("yes-no");
	}

	private static boolean saysTryBeforePay(String text) {
		return text.matches("先(使用|试用|用)后付(费|款)?");
	}

	/**
	 * All that is needed to understand words.
	 */
	record Words(SeedTaxonomies taxonomies, Vocabulary<Stage> stages, Vocabulary<TransferMode> modes,
			Vocabulary<ListField> listFields, Vocabulary<NeedKind> kinds, Vocabulary<Nature> natures,
			Vocabulary<Level> levels, Vocabulary<Pricing> pricings, Vocabulary<Want> wants,
			Vocabulary<Visibility> visibilities, Vocabulary<Ownership> ownerships, Vocabulary<ContractKind> contracts,
			Vocabulary<Side> sides, Vocabulary<PlanSource> plans, Vocabulary<PaymentKind> payments,
			Vocabulary<OrganizationKind> organizations) {

		static Words of(SeedTaxonomies taxonomies) {
			return new Words(taxonomies, Vocabulary.of(Stage.class), Vocabulary.of(TransferMode.class),
					Vocabulary.of(ListField.class), Vocabulary.of(NeedKind.class), Vocabulary.of(Nature.class),
					Vocabulary.of(Level.class), Vocabulary.of(Pricing.class), Vocabulary.of(Want.class),
					Vocabulary.of(Visibility.class), Vocabulary.of(Ownership.class), Vocabulary.of(ContractKind.class),
					Vocabulary.of(Side.class), Vocabulary.of(PlanSource.class), Vocabulary.of(PaymentKind.class),
					Vocabulary.of(OrganizationKind.class));
		}

	}

}
