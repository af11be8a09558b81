package io.techbridge.marketplace.listings.content;

import java.util.List;
import java.util.function.Predicate;

import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses what can be in no content, not even in that of a draft: texts that are too
 * long, codes that do not exist, numbers out of their range.
 */
@Component
public class ContentChecks {

	/** How many entries a list may have. */
	private static final int MOST_ENTRIES = 50;

	private final Taxonomies taxonomies;

	ContentChecks(Taxonomies taxonomies) {
		this.taxonomies = taxonomies;
	}

	/**
	 * @param prefix what stands before the names of the fields, such as {@code content.}
	 * @throws io.techbridge.marketplace.platform.problems.InvalidFields if anything is
	 * wrong, with all of it
	 */
	public void check(ListingContent content, String prefix) {
		var problems = new FieldProblems();
		new Check(problems, prefix).run(content);
		problems.raise();
	}

	/** One content being checked. */
	private final class Check {

		private final FieldProblems problems;

		private final String prefix;

		private Check(FieldProblems problems, String prefix) {
			this.problems = problems;
			this.prefix = prefix;
		}

		private void run(ListingContent content) {
			text("title", content.title(), ListingContent.LONGEST_TITLE);
			words("keywords", content.keywords(), ListingContent.MOST_KEYWORDS);
			code("field", content.field(), ContentChecks.this.taxonomies::has, "parameter.unknown-field");
			indicators(content.indicators());
			entries("transferModes", content.transferModes(), MOST_ENTRIES);
			switch (content) {
				case AchievementContent achievement -> run(achievement);
				case NeedContent need -> run(need);
			}
		}

		private void run(AchievementContent achievement) {
			words("inventors", achievement.inventors(), MOST_ENTRIES);
			text("summary", achievement.summary(), ListingContent.LONGEST_SUMMARY);
			text("description", achievement.description());
			text("advantages", achievement.advantages());
			text("applications", achievement.applications());
			text("trlEvidence", achievement.trlEvidence());
			text("confidential", achievement.confidential());
			industries(achievement.industries());
			readinessLevel("trl", achievement.trl());
			rights(achievement.intellectualProperty());
			regions("allowedRegions", achievement.allowedRegions());
			var notice = achievement.publicNotice();
			if (notice != null) {
				if (notice.to().isBefore(notice.from())) {
					add("publicNotice.to", "listing.invalid.notice");
				}
				text("publicNotice.objections", notice.objections());
			}
		}

		private void run(NeedContent need) {
			text("problem", need.problem());
			text("tried", need.tried());
			text("basis", need.basis());
			text("conditions", need.conditions());
			industries(need.industries());
			readinessLevel("minTrl", need.minTrl());
			regions("preferredRegions", need.preferredRegions());
			regions("excludedRegions", need.excludedRegions());
			var reward = need.rewardFen();
			if (reward != null && (reward < 0 || reward > MoneyRange.MAX_FEN)) {
				add("rewardFen", "listing.invalid.reward");
			}
		}

		private void indicators(List<Indicator> indicators) {
			entries("indicators", indicators, MOST_ENTRIES);
			for (int i = 0; i < indicators.size(); i++) {
				indicator("indicators[" + i + "]", indicators.get(i));
			}
		}

		private void indicator(String field, Indicator indicator) {
			if (indicator.name() == null || indicator.name().isBlank()) {
				add(field + ".name", "listing.invalid.indicator-name");
				return;
			}
			text(field + ".name", indicator.name());
			text(field + ".unit", indicator.unit(), ListingContent.LONGEST_WORD);
			if ((indicator.operator() == null) != (indicator.value() == null)) {
				add(field + ".value", "listing.invalid.indicator-value");
			}
			if ((indicator.operator() == Indicator.Operator.RANGE) != (indicator.upper() != null)) {
				add(field + ".upper", "listing.invalid.indicator-upper");
			}
			else if (indicator.upper() != null && indicator.value() != null
					&& indicator.upper().compareTo(indicator.value()) < 0) {
				add(field + ".upper", "listing.invalid.indicator-range");
			}
		}

		private void rights(List<IntellectualProperty> rights) {
			entries("intellectualProperty", rights, MOST_ENTRIES);
			for (int i = 0; i < rights.size(); i++) {
				var field = "intellectualProperty[" + i + "]";
				text(field + ".number", rights.get(i).number(), ListingContent.LONGEST_WORD);
				text(field + ".holder", rights.get(i).holder(), ListingContent.LONGEST_WORD);
				text(field + ".note", rights.get(i).note());
			}
		}

		private void industries(List<IndustryCode> industries) {
			entries("industries", industries, MOST_ENTRIES);
			industries.forEach((industry) -> code("industries", industry, ContentChecks.this.taxonomies::has,
					"parameter.unknown-industry"));
		}

		private void regions(String field, List<RegionCode> regions) {
			entries(field, regions, MOST_ENTRIES);
			regions.forEach(
					(region) -> code(field, region, ContentChecks.this.taxonomies::has, "parameter.unknown-region"));
		}

		private <T> void code(String field, @Nullable T code, Predicate<T> known, String message) {
			if (code != null && !known.test(code)) {
				add(field, message);
			}
		}

		private void readinessLevel(String field, @Nullable Integer level) {
			if (level != null && (level < 1 || level > 9)) {
				add(field, "listing.invalid.trl");
			}
		}

		private void words(String field, List<String> words, int most) {
			entries(field, words, most);
			words.forEach((word) -> text(field, word, ListingContent.LONGEST_WORD));
		}

		private void entries(String field, List<?> entries, int most) {
			if (entries.size() > most) {
				this.problems.add(this.prefix + field, Message.of("listing.invalid.entries", most, entries.size()));
			}
		}

		private void text(String field, @Nullable String text) {
			text(field, text, ListingContent.LONGEST_TEXT);
		}

		private void text(String field, @Nullable String text, int longest) {
			if (text != null && text.length() > longest) {
				this.problems.add(this.prefix + field, Message.of("listing.invalid.length", longest, text.length()));
			}
		}

		private void add(String field, String message) {
			this.problems.add(this.prefix + field, Message.of(message));
		}

	}

}
