package io.techbridge.marketplace.imports;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.lists.BringListings;
import io.techbridge.marketplace.listings.lists.JudgeRow;
import io.techbridge.marketplace.listings.lists.OwnListings;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;

/**
 * Begins the work on lists of achievements and needs.
 */
@Component
class ListingWorks implements RowWorks {

	private final JudgeRow judge;

	private final OwnListings own;

	private final BringListings bring;

	ListingWorks(JudgeRow judge, OwnListings own, BringListings bring) {
		this.judge = judge;
		this.own = own;
		this.bring = bring;
	}

	@Override
	public boolean areFor(ListKind kind) {
		return kind != ListKind.CONTRACT;
	}

	@Override
	public RowWork begin(ListImport brought, OpenList list, Caller caller) {
		var kind = ListingKind.valueOf(brought.kind().name());
		var rowJudge = new RowJudge(brought.kind(), RowKeys.of(list, brought.mapping()),
				this.own.lookalikes(brought.organizationId(), kind), this.judge);
		return new ListingWork(brought.organizationId(), kind, rowJudge, this.judge, this.bring, caller);
	}

}
