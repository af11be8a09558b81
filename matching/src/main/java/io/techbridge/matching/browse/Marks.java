package io.techbridge.matching.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.core.search.BoundaryScanner;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import io.techbridge.matching.Highlight;
import io.techbridge.matching.Highlight.Segment;

/**
 * Marks what was looked for in titles and texts. A single character is never marked: on
 * its own it says nothing, and there is always one somewhere.
 */
final class Marks {

	/**
	 * Characters that no text of a listing contains: they are set aside for private use.
	 */
	private static final char OPEN = '\uE000';

	private static final char CLOSE = '\uE001';

	private static final int EXCERPT = 120;

	private Marks() {
	}

	static co.elastic.clients.elasticsearch.core.search.Highlight question() {
		return co.elastic.clients.elasticsearch.core.search.Highlight
			.of((highlight) -> highlight.type(HighlighterType.Unified)
				.preTags(Character.toString(OPEN))
				.postTags(Character.toString(CLOSE))
				.fields(NamedValue.of(TypedWords.TITLE, HighlightField.of((field) -> field.numberOfFragments(0))),
						NamedValue.of(TypedWords.TEXT,
								HighlightField.of((field) -> field.numberOfFragments(1)
									.fragmentSize(EXCERPT)
									.order(HighlighterOrder.Score)
									.boundaryScanner(BoundaryScanner.Sentence)
									.boundaryScannerLocale("zh-CN")))));
	}

	/**
	 * The highlights of those hits in which anything is marked. A title without marks is
	 * left out, as is an excerpt.
	 */
	static List<Highlight> answers(List<? extends Hit<?>> hits) {
		return hits.stream().map(Marks::highlight).filter((highlight) -> !isEmpty(highlight)).toList();
	}

	private static boolean isEmpty(Highlight highlight) {
		return highlight.title().isEmpty() && highlight.excerpt().isEmpty();
	}

	private static Highlight highlight(Hit<?> hit) {
		return new Highlight(Objects.requireNonNull(hit.id()), segments(hit.highlight(), TypedWords.TITLE),
				segments(hit.highlight(), TypedWords.TEXT));
	}

	private static List<Segment> segments(Map<String, List<String>> highlight, String field) {
		var found = highlight.getOrDefault(field, List.of());
		var segments = found.isEmpty() ? List.<Segment>of() : segments(found.getFirst());
		return segments.stream().anyMatch(Segment::marked) ? segments : List.of();
	}

	/**
	 * The pieces of a marked text. Marks that touch are one.
	 */
	static List<Segment> segments(String text) {
		var joined = text.replace("" + CLOSE + OPEN, "");
		var segments = new ArrayList<Segment>();
		var from = 0;
		while (from < joined.length()) {
			var marked = joined.charAt(from) == OPEN;
			var end = joined.indexOf(marked ? CLOSE : OPEN, from);
			var to = (end < 0) ? joined.length() : end;
			add(segments, joined.substring(marked ? from + 1 : from, to), marked);
			from = marked ? to + 1 : to;
		}
		return segments;
	}

	private static void add(List<Segment> segments, String piece, boolean marked) {
		var worthMarking = marked && piece.codePointCount(0, piece.length()) > 1;
		var last = segments.isEmpty() ? null : segments.getLast();
		if (last != null && !last.marked() && !worthMarking) {
			segments.set(segments.size() - 1, new Segment(last.text() + piece, false));
		}
		else if (!piece.isEmpty()) {
			segments.add(new Segment(piece, worthMarking));
		}
	}

}
