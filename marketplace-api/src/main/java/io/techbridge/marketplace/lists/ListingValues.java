package io.techbridge.marketplace.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.IntellectualProperty;
import io.techbridge.marketplace.listings.content.Level;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.Nature;
import io.techbridge.marketplace.listings.content.Ownership;
import io.techbridge.marketplace.listings.content.Pricing;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.content.Want;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row in the form in which listings have them.
 */
final class ListingValues {

	/** As many as a listing may have of anything. */
	private static final int MOST_ENTRIES = 50;

	private final Values values;

	private final Values.Words words;

	ListingValues(Values values) {
		this.values = values;
		this.words = values.words();
	}

	/**
	 * The text of a column, {@code null} if there is none; what is too long is cut.
	 */
	@Nullable String cutText(Column column, int longest) {
		return cutTexts(longest, column);
	}

	/**
	 * The texts of columns, one below the other.
	 */
	@Nullable String cutTexts(int longest, Column... columns) {
		var text = Arrays.stream(columns)
			.map(this.values::text)
			.filter((one) -> !one.isEmpty())
			.collect(Collectors.joining("\n"));
		if (text.length() <= longest) {
			return text.isEmpty() ? null : text;
		}
		this.values.leaveOut(columns[columns.length - 1], text, "cut", longest);
		return text.substring(0, longest);
	}

	/**
	 * The text of a column if it has the given form.
	 */
	@Nullable String matching(Column column, String form, String problem) {
		return this.values.value(column,
				(text) -> text.matches(form) ? Parsed.plainly(text) : Parsed.unreadable(problem));
	}

	/**
	 * The names or words of a column.
	 */
	List<String> words(Column column) {
		var words = new ArrayList<String>();
		for (var word : Texts.items(this.values.text(column))) {
			if (word.length() > ListingContent.LONGEST_WORD) {
				this.values.leaveOut(column, word, "word-long", ListingContent.LONGEST_WORD);
			}
			else {
				words.add(word);
			}
		}
		return few(column, words);
	}

	/**
	 * As many keywords as a listing may have.
	 */
	List<String> fewKeywords() {
		var keywords = words(Column.KEYWORDS);
		if (keywords.size() > ListingContent.MOST_KEYWORDS) {
			this.values.leaveOut(Column.KEYWORDS, this.values.text(Column.KEYWORDS), "keywords-many",
					ListingContent.MOST_KEYWORDS);
		}
		return keywords.stream().limit(ListingContent.MOST_KEYWORDS).toList();
	}

	/**
	 * The indicators; where there are more than a listing may have, the last one holds
	 * the words of the others.
	 */
	List<Indicator> indicators() {
		return joined(IndicatorText.parse(this.values.text(Column.INDICATORS)), Indicator::line, Indicator::statement);
	}

	/**
	 * The intellectual property, likewise.
	 */
	List<IntellectualProperty> rights() {
		return joined(RightsText.parse(this.values.text(Column.INTELLECTUAL_PROPERTY)), IntellectualProperty::line,
				(words) -> new IntellectualProperty(null, null, null, null, words));
	}

	private static <T> List<T> joined(List<T> all, Function<T, String> words, Function<String, T> last) {
		if (all.size() <= MOST_ENTRIES) {
			return all;
		}
		var few = new ArrayList<>(all.subList(0, MOST_ENTRIES - 1));
		few.add(last
			.apply(all.subList(MOST_ENTRIES - 1, all.size()).stream().map(words).collect(Collectors.joining("；"))));
		return few;
	}

	List<IndustryCode> industries() {
		var industries = new LinkedHashSet<IndustryCode>();
		for (var part : this.values.text(Column.INDUSTRIES).split("[；;|\\n]+")) {
			var whole = this.words.taxonomies().industryOf(part);
			if (whole.isPresent()) {
				industries.add(whole.get());
			}
			else {
				Texts.items(part)
					.forEach((item) -> this.words.taxonomies()
						.industryOf(item)
						.ifPresentOrElse(industries::add,
								() -> this.values.leaveOut(Column.INDUSTRIES, item, "industry")));
			}
		}
		return few(Column.INDUSTRIES, List.copyOf(industries));
	}

	@Nullable Nature nature() {
		return this.values.value(Column.NATURE, (text) -> Values.named(this.words.natures(), text, "nature"));
	}

	@Nullable Level assessment() {
		return this.values.value(Column.LEVEL, (text) -> Values.named(this.words.levels(), text, "level"));
	}

	@Nullable Pricing pricing() {
		return this.values.value(Column.PRICING, (text) -> Values.named(this.words.pricings(), text, "pricing"));
	}

	@Nullable Visibility visibility() {
		return this.values.value(Column.VISIBILITY,
				(text) -> Values.named(this.words.visibilities(), text, "visibility"));
	}

	@Nullable Ownership ownership() {
		return this.values.value(Column.OWNERSHIP, (text) -> Values.named(this.words.ownerships(), text, "ownership"));
	}

	List<Want> wants() {
		var wants = EnumSet.noneOf(Want.class);
		for (var item : Texts.items(this.values.text(Column.WANTS))) {
			this.words.wants()
				.find(item)
				.ifPresentOrElse(wants::add, () -> this.values.leaveOut(Column.WANTS, item, "want"));
		}
		return List.copyOf(wants);
	}

	/**
	 * An amount in fen: one, not a range.
	 */
	@Nullable Long amount(Column column, String problem) {
		var unit = this.values.unit(column);
		return this.values.value(column, (text) -> {
			var read = MoneyText.parse(text, unit);
			var range = read.value();
			if (range == null) {
				return new Parsed<>(null, null, (read.problem() != null) ? read.problem() : problem);
			}
			return (range.minFen() != null && range.minFen().equals(range.maxFen())) ? Parsed.plainly(range.minFen())
					: Parsed.unreadable(problem);
		});
	}

	@Nullable Boolean answer(Column column) {
		return this.values.value(column, Values::yesOrNo);
	}

	/**
	 * Whether it may be used first and paid later; {@code null} where neither its column
	 * nor that of the ways of transfer says so.
	 */
	@Nullable Boolean statedTryBeforePay() {
		var answer = answer(Column.TRY_BEFORE_PAY);
		return (answer != null || !this.values.tryBeforePay()) ? answer : Boolean.TRUE;
	}

	List<TransferMode> orderedModes() {
		return List.copyOf(this.values.modes());
	}

	List<RegionCode> orderedRegions(Column column) {
		return few(column, List.copyOf(this.values.regions(column)));
	}

	private <T> List<T> few(Column column, List<T> all) {
		if (all.size() > MOST_ENTRIES) {
			this.values.leaveOut(column, this.values.text(column), "entries-many", MOST_ENTRIES);
		}
		return all.subList(0, Math.min(all.size(), MOST_ENTRIES));
	}

}
