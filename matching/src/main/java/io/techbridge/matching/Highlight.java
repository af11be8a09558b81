package io.techbridge.matching;

import java.util.List;

/**
 * Where the words of a search occur in an entry.
 *
 * @param id the entry
 * @param title its whole title
 * @param excerpt the part of its text that has most of the words; empty if it has none
 */
public record Highlight(String id, List<Segment> title, List<Segment> excerpt) {

	public Highlight {
		title = List.copyOf(title);
		excerpt = List.copyOf(excerpt);
	}

	/**
	 * A piece of a text; all pieces in order are the text.
	 *
	 * @param text the piece
	 * @param marked whether it is what was looked for
	 */
	public record Segment(String text, boolean marked) {

	}

}
