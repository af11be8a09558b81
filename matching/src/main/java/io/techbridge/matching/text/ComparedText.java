package io.techbridge.matching.text;

import java.util.regex.Pattern;

/**
 * The parts of a listing's words that are compared, runs of white space as one space.
 *
 * @param title the title
 * @param body the text after it, may be empty
 */
public record ComparedText(String title, String body) {

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

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
	 * Title and the beginning of the body, as one text to embed.
	 */
	public String opening() {
		return this.body.isEmpty() ? this.title : this.title + " " + bodyStart(OPENING_CHARACTERS);
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

	private static String singleSpaced(String text) {
		return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
	}

}
