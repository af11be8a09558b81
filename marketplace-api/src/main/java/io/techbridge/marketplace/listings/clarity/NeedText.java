package io.techbridge.marketplace.listings.clarity;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import org.jspecify.annotations.Nullable;

/**
 * What can be read out of the words of a need.
 */
final class NeedText {

	private static final Pattern EMPTY = WordFile.read("empty-phrases.txt");

	private static final Pattern TECHNICAL = Pattern
		.compile(WordFile.read("technical-terms.txt").pattern() + "|\\d+(?:[.,]\\d+)*|[\\p{IsLatin}%℃°μΩ/]+");

	private static final Pattern AIM = WordFile.read("aim-words.txt");

	private static final Pattern TRIED = WordFile.read("tried-words.txt");

	private static final Pattern BASIS = WordFile.read("basis-words.txt");

	/**
	 * Not the number in a name such as H13, nor that of a list; 一台 is an article rather
	 * than a number.
	 */
	private static final Pattern FIGURE = Pattern.compile(
			"(?<![\\p{IsLatin}\\d.])\\d+(?:[.,]\\d+)*(?![\\d.、)）])|[二三四五六七八九十百千万半两][一二三四五六七八九十百千万半]*(?=成|倍|年|个月|天|小时|分钟|秒|次|批|台|套|支|头|亩)");

	private static final Pattern SENTENCES = Pattern.compile("[^。！？；;\\n]+[。！？；;\\n]*");

	private final String problem;

	private final String tried;

	private final String basis;

	private final String all;

	NeedText(NeedContent content) {
		this.problem = plain(content.problem());
		this.tried = plain(content.tried());
		this.basis = plain(content.basis());
		var indicators = content.indicators().stream().map(Indicator::line).map(NeedText::plain);
		this.all = String.join("\n",
				Stream
					.concat(Stream.of(plain(content.title()), this.problem, this.tried, this.basis,
							plain(content.conditions())), indicators)
					.filter((text) -> !text.isEmpty())
					.toList());
	}

	private static String plain(@Nullable String text) {
		var normal = Normalizer.normalize(Objects.requireNonNullElse(text, ""), Normalizer.Form.NFKC).strip();
		return normal.substring(0, Math.min(normal.length(), ListingContent.LONGEST_TEXT));
	}

	String tried() {
		return this.tried;
	}

	String basis() {
		return this.basis;
	}

	int length() {
		return this.all.length();
	}

	/** Characters that say something about the problem. */
	int problemCharacters() {
		return telling(this.problem);
	}

	/** Different numbers in all texts. */
	long figures() {
		return figures(this.all);
	}

	/** The share of technical words in all texts. */
	double technicalShare() {
		return share(TECHNICAL, this.all);
	}

	/** The share of empty phrases in all texts. */
	double emptyShare() {
		return share(EMPTY, this.all);
	}

	/** An empty phrase, for a hint. */
	Optional<String> emptyPhrase() {
		return EMPTY.matcher(this.all).results().map(MatchResult::group).findFirst();
	}

	/** Different numbers in sentences of the problem that say what is hoped for. */
	long aims() {
		return figures(String.join("\n", sentences(this.problem, AIM)));
	}

	/** Characters of sentences about attempts that stand in the problem. */
	int triedElsewhere() {
		return telling(String.join("", sentences(this.problem, TRIED)));
	}

	/** Characters of sentences about what there is that stand in the problem. */
	int basisElsewhere() {
		return telling(String.join("", sentences(this.problem, BASIS)));
	}

	static int telling(String text) {
		return EMPTY.matcher(text).replaceAll("").replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "").length();
	}

	static boolean hasFigure(String text) {
		return FIGURE.matcher(text).find();
	}

	private static long figures(String text) {
		return FIGURE.matcher(text).results().map(MatchResult::group).distinct().count();
	}

	private static List<String> sentences(String text, Pattern with) {
		return SENTENCES.matcher(text)
			.results()
			.map(MatchResult::group)
			.filter((one) -> with.matcher(one).find())
			.toList();
	}

	private static double share(Pattern words, String text) {
		var found = words.matcher(text).results().mapToInt((match) -> match.end() - match.start()).sum();
		return text.isEmpty() ? 0 : found / (double) text.length();
	}

}
