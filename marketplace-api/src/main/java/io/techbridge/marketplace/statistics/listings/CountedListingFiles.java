package io.techbridge.marketplace.statistics.listings;

import java.util.function.Function;

import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Sends the listings behind a figure as a file: as many as their list shows, and no more
 * of each.
 */
@Component
public class CountedListingFiles {

	private final ListExport export;

	private final LabelTexts labels;

	CountedListingFiles(ListExport export, LabelTexts labels) {
		this.export = export;
		this.labels = labels;
	}

	/**
	 * @param name of the file and its columns, as the messages know it
	 */
	public void send(HttpServletResponse response, TableFormat format, String name,
			Function<PageRequest, Page<CountedListing>> page) {
		this.export.pages(response, format, list(name), page);
	}

	/**
	 * The same with when each came to the step that is counted.
	 */
	public void sendReached(HttpServletResponse response, TableFormat format, String name,
			Function<PageRequest, Page<CountedListing>> page) {
		this.export.pages(response, format, list(name).with("reachedAt", 18, CountedListing::reachedAt), page);
	}

	private ExportedList<CountedListing> list(String name) {
		return ExportedList.<CountedListing>named(name)
			.with("kind", 10, CountedListing::kind)
			.with("title", 50, CountedListing::title)
			.with("organization", 30, CountedListing::organizationName)
			.with("field", 30, (one) -> this.labels.field(one.field()))
			.with("publishedOn", 14, CountedListing::publishedOn);
	}

}
