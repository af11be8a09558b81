package io.techbridge.marketplace.publicpages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All pages that everybody may see, in chapters: first those that are always there, then
 * listings, then organizations. A chapter has at most ten thousand pages.
 */
@Component
class Sitemap {

	static final int CHAPTER = 10_000;

	private static final List<String> ALWAYS = List.of("/", "/achievements", "/needs");

	/**
	 * The column for the visibility follows what is being written; what others see stands
	 * in the content.
	 */
	private static final String LISTINGS = """
			FROM listing JOIN organization ON organization.id = listing.organization_id
			WHERE listing.status = 'PUBLISHED' AND organization.status = 'VERIFIED'
			  AND JSON_VALUE(listing.content, '$.visibility') = 'PUBLIC'""";

	private static final String ORGANIZATIONS = "FROM organization WHERE status = 'VERIFIED'";

	private static final String LISTING_PAGES = """
			SELECT listing.id, listing.kind, listing.published_on, listing.confirmed_on %s
			ORDER BY listing.id LIMIT :size OFFSET :offset""".formatted(LISTINGS);

	private static final String ORGANIZATION_PAGES = "SELECT id %s ORDER BY id LIMIT :size OFFSET :offset"
		.formatted(ORGANIZATIONS);

	private final JdbcClient jdbc;

	Sitemap(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many chapters there are; the first is number 1.
	 */
	int chapters() {
		return 1 + chaptersOfListings() + chapters(ORGANIZATIONS);
	}

	/**
	 * Tells the pages of a chapter one by one; none if there is no such chapter.
	 */
	void tell(int chapter, Consumer<Page> reader) {
		var listings = chaptersOfListings();
		if (chapter == 1) {
			ALWAYS.forEach((path) -> reader.accept(new Page(path, null)));
		}
		else if (chapter <= 1 + listings) {
			tell(LISTING_PAGES, chapter - 2, (row) -> reader.accept(listing(row)));
		}
		else {
			tell(ORGANIZATION_PAGES, chapter - 2 - listings,
					(row) -> reader.accept(new Page("/organizations/" + row.getLong("id"), null)));
		}
	}

	private void tell(String pages, int chapter, RowCallbackHandler reader) {
		this.jdbc.sql(pages).param("size", CHAPTER).param("offset", (long) chapter * CHAPTER).query(reader);
	}

	private int chaptersOfListings() {
		return chapters(LISTINGS);
	}

	private int chapters(String pages) {
		var count = this.jdbc.sql("SELECT COUNT(*) " + pages).query(Long.class).single();
		return Math.toIntExact((count + CHAPTER - 1) / CHAPTER);
	}

	private static Page listing(ResultSet row) throws SQLException {
		var path = row.getString("kind").equals("NEED") ? "/needs/" : "/achievements/";
		var published = row.getObject("published_on", LocalDate.class);
		var confirmed = row.getObject("confirmed_on", LocalDate.class);
		var changed = (confirmed != null && confirmed.isAfter(published)) ? confirmed : published;
		return new Page(path + row.getLong("id"), changed);
	}

	/**
	 * A page that everybody may see.
	 *
	 * @param changedOn the day it last changed, {@code null} if that is not known
	 */
	record Page(String path, @Nullable LocalDate changedOn) {

	}

}
