package io.techbridge.marketplace.mails;

/**
 * A mail to one person, as plain text.
 *
 * @param to the address
 * @param subject one line, at most 300 characters
 * @param text the body, in the language of the person, lines separated by {@code \n}
 */
public record Mail(String to, String subject, String text) {

	private static final int LONGEST_ADDRESS = 254;

	private static final int LONGEST_SUBJECT = 300;

	/**
	 * Neither address nor subject may smuggle in further headers.
	 */
	public Mail {
		requireLine("address", to, LONGEST_ADDRESS);
		requireLine("subject", subject, LONGEST_SUBJECT);
	}

	private static void requireLine(String what, String text, int longest) {
		if (text.isBlank() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(
					"The %s of a mail is one line of at most %d characters".formatted(what, longest));
		}
	}

}
