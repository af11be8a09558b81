package io.techbridge.marketplace.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a template, with what can be chosen in each.
 */
final class TemplateColumns {

	private static final Set<Column> SEVERAL_CHOICES = EnumSet.of(Column.MODES, Column.INDUSTRIES, Column.WANTS,
			Column.ALLOWED_REGIONS, Column.PREFERRED_REGIONS, Column.EXCLUDED_REGIONS);

	private static final Set<Column> IN_MONEY = EnumSet.of(Column.PRICE, Column.BUDGET, Column.REWARD, Column.TOTAL,
			Column.ESTIMATE, Column.TECHNOLOGY, Column.DEDUCTIONS);

	/** Understood, but said more simply by the own and the other side. */
	private static final Set<Column> NOT_ASKED_FOR = EnumSet.range(Column.SELLER, Column.BUYER_REGION);

	private final ListKind kind;

	private final Values.Words words;

	private final Locale locale;

	TemplateColumns(ListKind kind, Values.Words words, Locale locale) {
		this.kind = kind;
		this.words = words;
		this.locale = locale;
	}

	List<TemplateColumn> all() {
		return targets(this.kind).stream()
			.filter((column) -> !NOT_ASKED_FOR.contains(column))
			.map((column) -> new TemplateColumn(column, header(column), hint(column), choices(column),
					SEVERAL_CHOICES.contains(column)))
			.toList();
	}

	/**
	 * What the columns of an imported list can hold.
	 */
	static List<Column> targets(ListKind kind) {
		return ColumnNames.all(kind).columns().stream().filter(Column::isForImport).toList();
	}

	private String header(Column column) {
		if (column == Column.TITLE) {
			return text("header." + this.kind);
		}
		return IN_MONEY.contains(column) ? ListTexts.of(this.locale, "header.money", column.label(this.locale))
				: column.label(this.locale);
	}

	/** Contracts are not handed in for review. */
	private String hint(Column column) {
		var ofContract = this.kind == ListKind.CONTRACT
				&& EnumSet.of(Column.ID, Column.TITLE, Column.FIELD).contains(column);
		return text(ofContract ? "hint.CONTRACT." + column : "hint." + column);
	}

	private List<String> choices(Column column) {
		return switch (column) {
			case KIND -> this.words.kinds().labels(this.locale);
			case FIELD -> this.words.taxonomies().fieldLabels(this.locale);
			case LIST_FIELD -> this.words.listFields().labels(this.locale);
			case INDUSTRIES -> this.words.taxonomies().industryLabels(this.locale);
			case NATURE -> this.words.natures().labels(this.locale);
			case STAGE -> this.words.stages().labels(this.locale);
			case TRL, MIN_TRL -> IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();
			case LEVEL -> this.words.levels().labels(this.locale);
			case MODES, TRANSFER_MODE -> this.words.modes().labels(this.locale);
			case PRICING -> this.words.pricings().labels(this.locale);
			case WANTS -> this.words.wants().labels(this.locale);
			case ALLOWED_REGIONS, PREFERRED_REGIONS, EXCLUDED_REGIONS, OTHER_REGION ->
				this.words.taxonomies().regionLabels(this.locale);
			case OWNERSHIP -> this.words.ownerships().labels(this.locale);
			case VISIBILITY -> this.words.visibilities().labels(this.locale);
			case OWN_SIDE -> this.words.sides().labels(this.locale);
			case OTHER_KIND -> this.words.organizations().labels(this.locale);
			case CONTRACT_KIND -> this.words.contracts().labels(this.locale);
			case PLAN_SOURCE -> this.words.plans().labels(this.locale);
			case PAYMENT_KIND -> this.words.payments().labels(this.locale);
			case TRY_BEFORE_PAY, WANTS_BROKER, ANONYMOUS, RELATED_PARTY -> List.of(text("yes"), text("no"));
			default -> List.of();
		};
	}

	private String text(String key) {
		return ListTexts.of(this.locale, key);
	}

}
