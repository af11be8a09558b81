package io.techbridge.matching.text;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;

/**
 * The parts of a listing's words that are compared, runs of white space as one space.
 *
 * @param title the title
 * @param body the text after it, may be empty
 */
public record ComparedText(String title, String body) {

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private static final Pattern BOILERPLATE = boilerplate();

	/**
	 * Characters of the body that follow the title in the second vector. More dilutes
	 * what the text is about (measured on judged needs).
	 */
	private static final int OPENING_CHARACTERS = 300;

	public ComparedText {
		title = singleSpaced(title);
		body = singleSpaced(body);
	}

	/**
	 * What is compared of an offer.
	 */
	public static ComparedText of(Offer offer) {
		return new ComparedText(offer.title(), offer.text());
	}

	/**
	 * What is compared of a demand.
	 */
	public static ComparedText of(Demand demand) {
		return new ComparedText(demand.title(), demand.text());
	}

	/**
	 * Title and the beginning of the body, as one text to embed.
	 */
	public String opening() {
		return this.body.isEmpty() ? this.title : this.title + " " + bodyStart(OPENING_CHARACTERS);
	}

	/**
	 * The natural logarithm of the number of characters of title and body, 0 for none.
	 */
	public double lengthLogarithm() {
		return Math.log(Math.max(1, this.title.length() + this.body.length()));
	}

	/**
	 * The first characters of the body, never ending in half a character.
	 */
	public String bodyStart(int characters) {
		if (this.body.length() <= characters) {
			return this.body;
		}
		var end = Character.isHighSurrogate(this.body.charAt(characters - 1)) ? characters - 1 : characters;
		return this.body.substring(0, end);
	}

	/**
	 * The title without the words that titles of any subject have, such as 关键技术研究: with
	 * them a search finds everything that is being researched. What would be left without
	 * meaning stays as it is.
	 */
	public String subject() {
		var subject = singleSpaced(BOILERPLATE.matcher(this.title).replaceAll(" "));
		return (subject.length() < 2) ? this.title : subject;
	}

	/**
	 * The longer of two words that begin alike is tried first.
	 */
	private static Pattern boilerplate() {
		return Pattern.compile(WordList.read("/search/title-boilerplate.txt")
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|")));
	}

	private static String singleSpaced(String text) {
		return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
	}

}
