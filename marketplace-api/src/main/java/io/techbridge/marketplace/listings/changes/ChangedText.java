package io.techbridge.marketplace.listings.changes;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its changes: pieces that stayed and places where one piece replaced
 * another, in turn.
 */
final class ChangedText {

	private final List<Piece> pieces = new ArrayList<>();

	void same(List<String> words) {
		add(new Piece(String.join("", words), "", ""));
	}

	void changed(List<String> removed, List<String> added) {
		add(new Piece("", String.join("", removed), String.join("", added)));
	}

	private void add(Piece piece) {
		if (piece.isEmpty()) {
			return;
		}
		if (!this.pieces.isEmpty() && this.pieces.getLast().isSame() == piece.isSame()) {
			this.pieces.add(this.pieces.removeLast().with(piece));
		}
		else {
			this.pieces.add(piece);
		}
	}

	/**
	 * How many characters were changed; one that was replaced by another counts once.
	 */
	int changedCharacters() {
		return this.pieces.stream().mapToInt(Piece::changed).sum();
	}

	/**
	 * The changes as a reader likes them: where little stayed between two changes, they
	 * are one.
	 */
	List<TextPart> readable() {
		var calm = new ArrayList<Piece>();
		for (var piece : this.pieces) {
			calm.add(piece);
			while (endsRestless(calm)) {
				var last = calm.removeLast();
				var between = calm.removeLast().asChange();
				calm.add(calm.removeLast().with(between).with(last));
			}
		}
		return calm.stream().flatMap((piece) -> piece.parts().stream()).toList();
	}

	private static boolean endsRestless(List<Piece> pieces) {
		if (pieces.size() < 3 || pieces.getLast().isSame()) {
			return false;
		}
		var between = pieces.get(pieces.size() - 2).same().length();
		return between <= pieces.getLast().changed() && between <= pieces.get(pieces.size() - 3).changed();
	}

	/** Either something that stayed, or something removed and added. */
	private record Piece(String same, String removed, String added) {

		boolean isEmpty() {
			return isSame() && this.same.isEmpty();
		}

		boolean isSame() {
			return this.removed.isEmpty() && this.added.isEmpty();
		}

		int changed() {
			return Math.max(this.removed.length(), this.added.length());
		}

		Piece asChange() {
			return new Piece("", this.same, this.same);
		}

		Piece with(Piece next) {
			return new Piece(this.same + next.same, this.removed + next.removed, this.added + next.added);
		}

		List<TextPart> parts() {
			var parts = new ArrayList<TextPart>();
			add(parts, TextPart.Op.SAME, this.same);
			add(parts, TextPart.Op.REMOVED, this.removed);
			add(parts, TextPart.Op.ADDED, this.added);
			return parts;
		}

		private static void add(List<TextPart> parts, TextPart.Op op, String text) {
			if (!text.isEmpty()) {
				parts.add(new TextPart(op, text));
			}
		}

	}

}
