package io.techbridge.marketplace.interests.views;

import java.util.function.Function;

import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Sends lists of interests as files.
 */
@Component
public class InterestFiles {

	private final ListExport export;

	private final ExportedList<InterestView> interests;

	InterestFiles(ListExport export, LabelTexts labels) {
		this.export = export;
		this.interests = ExportedList.<InterestView>named("interests")
			.with("need", 40, (one) -> title(one.need()))
			.with("achievement", 40, (one) -> title(one.achievement()))
			.with("sender", 30, (one) -> name(one.sender()))
			.with("senderRegion", 20, (one) -> labels.region(one.sender().region()))
			.with("receiver", 30, (one) -> name(one.receiver()))
			.with("receiverRegion", 20, (one) -> labels.region(one.receiver().region()))
			.with("status", 10, InterestView::status)
			.with("grade", 10, InterestView::grade)
			.with("expressedAt", 18, InterestView::expressedAt)
			.with("answerBy", 12, InterestView::answerBy)
			.with("answeredAt", 18, InterestView::answeredAt)
			.with("endedAt", 18, InterestView::endedAt);
	}

	/**
	 * Sends a list of interests that comes in pages.
	 */
	public void send(HttpServletResponse response, TableFormat format, Function<PageRequest, Page<InterestView>> page) {
		this.export.pages(response, format, this.interests, page);
	}

	private static @Nullable String title(@Nullable ListingLine listing) {
		return (listing != null) ? listing.title() : null;
	}

	private static @Nullable String name(PartyView side) {
		return (side.organization() != null) ? side.organization().name() : null;
	}

}
