package io.techbridge.marketplace.statistics.answers;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.interests.views.ShowInterests;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.listings.Conditions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows the interests behind a figure as their own pages do: who stays unnamed there does
 * so here.
 */
@Component
class ListTalks {

	private final InterestAccess access;

	private final ShowInterests show;

	private final JdbcClient jdbc;

	ListTalks(InterestAccess access, ShowInterests show, JdbcClient jdbc) {
		this.access = access;
		this.show = show;
		this.jdbc = jdbc;
	}

	/**
	 * A page of them.
	 * @param ids selects the ids, in their order
	 */
	Page<InterestView> list(Conditions ids, PageRequest page, Caller caller) {
		var listed = this.jdbc.sql(ids.sql() + " LIMIT :limit OFFSET :offset")
			.params(ids.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Long.class)
			.list()
			.stream()
			.map(InterestId::new)
			.toList();
		var total = this.jdbc.sql("SELECT COUNT(*) FROM (" + ids.sql() + ") listed")
			.params(ids.parameters())
			.query(Long.class)
			.single();
		return new Page<>(this.show.views(this.access.read(listed, caller)), page.number(), page.limit(), total);
	}

}
