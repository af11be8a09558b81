package io.techbridge.marketplace.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files as people and browsers send them, made harmless: no folders, nothing
 * invisible, nothing that turns the direction of reading, not too long.
 */
public final class FileName {

	/** How long a name may be, with its ending. */
	public static final int LONGEST = 200;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

	/** Control and format characters, halves of characters, and those nobody knows. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

	/** What some system or header cannot have in a name. */
	private static final Pattern TROUBLESOME = Pattern.compile("[<>:\"|?*]");

	private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

	private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

	private FileName() {
	}

	/**
	 * The name without what does not belong into one; it may be empty.
	 */
	public static String clean(String name) {
		var plain = Normalizer.normalize(name, Normalizer.Form.NFC);
		plain = INVISIBLE.matcher(plain).replaceAll("");
		plain = FOLDERS.matcher(plain).replaceAll("");
		plain = TROUBLESOME.matcher(plain).replaceAll("_");
		plain = BLANKS.matcher(plain).replaceAll(" ");
		return shortened(EDGES.matcher(plain).replaceAll(""));
	}

	/**
	 * What stands behind the last dot, in lower case; empty if there is none.
	 */
	public static String ending(String name) {
		var dot = name.lastIndexOf('.');
		return (dot >= 0) ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
	}

	private static String shortened(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		var dot = name.lastIndexOf('.');
		var ending = (dot > name.length() - 10) ? name.substring(dot) : "";
		var end = LONGEST - ending.length();
		return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
	}

}
