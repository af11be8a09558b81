package io.techbridge.marketplace.lists;

import io.techbridge.marketplace.listings.content.ListingContent;

/**
 * What a row is known by.
 *
 * @param externalId the number the list gives it, empty if none
 * @param title the title in one line, empty if there is none
 */
record RowIdentity(String externalId, String title) {

	/**
	 * The identity of a row; one that can have none is rejected.
	 */
	static RowIdentity of(TextRow row, Header header, Values values, Findings findings) {
		if (row.unreadable() != null) {
			findings.rejectUnreadable(row.number(), row.unreadable());
			return new RowIdentity("", "");
		}
		var title = values.text(Column.TITLE).replaceAll("\\s+", " ");
		var externalId = values.text(Column.ID).replaceAll("\\s+", " ");
		var merged = header.column(Column.TITLE).filter((column) -> row.fromLeft().get(column.position())).isPresent();
		if (merged) {
			findings.reject(row.number(), Column.TITLE, title, "section");
		}
		else if (title.isEmpty()) {
			findings.reject(row.number(), Column.TITLE, "", "title-missing");
		}
		else if (title.length() > ListingContent.LONGEST_TITLE) {
			findings.reject(row.number(), Column.TITLE, title, "title-long", ListingContent.LONGEST_TITLE);
		}
		if (externalId.length() > ListLimits.ID_CHARACTERS) {
			findings.reject(row.number(), Column.ID, externalId, "id-too-long", ListLimits.ID_CHARACTERS);
		}
		return new RowIdentity(externalId, title);
	}

}
