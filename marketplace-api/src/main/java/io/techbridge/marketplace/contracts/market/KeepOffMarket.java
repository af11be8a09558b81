package io.techbridge.marketplace.contracts.market;

import java.util.List;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractMoved;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.news.ContractReaders;
import io.techbridge.marketplace.listings.LeaveMarket;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.notifications.NoticeArgument;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.notifications.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes an achievement off the market when a contract gives it to one partner alone, and
 * asks its owner to confirm it when nothing holds it any more (domain.md 6). Only then is
 * it found again.
 */
@Component
public class KeepOffMarket {

	private final LeaveMarket leave;

	private final HoldingContracts holding;

	private final Notifications notifications;

	private final ContractReaders readers;

	KeepOffMarket(LeaveMarket leave, HoldingContracts holding, Notifications notifications, ContractReaders readers) {
		this.leave = leave;
		this.holding = holding;
		this.notifications = notifications;
		this.readers = readers;
	}

	@EventListener
	void on(ContractMoved moved) {
		var achievement = achievement(moved.after());
		if (achievement == null) {
			return;
		}
		if (!isExclusive(moved.before()) && isExclusive(moved.after())) {
			take(achievement, moved.after());
		}
		else if (isExclusive(moved.before()) && !isExclusive(moved.after())) {
			release(moved.after());
		}
	}

	/**
	 * Asks the owner of the achievement to confirm it, unless something still holds it.
	 */
	public void release(Contract contract) {
		var achievement = achievement(contract);
		if (achievement != null && this.holding.holding(List.of(achievement)).isEmpty()) {
			this.notifications.tell(this.readers.of(contract, Side.SELLER),
					Notice.of(Topic.CONTRACTS, "contract-released", "/workspace/listings/" + achievement,
							NoticeArgument.text(contract.terms().name())));
		}
	}

	private void take(ListingId achievement, Contract contract) {
		var seller = contract.seller();
		if (seller != null && seller.organizationId() != null
				&& !this.holding.holding(List.of(achievement)).isEmpty()) {
			this.leave.contracted(achievement, seller.organizationId());
		}
	}

	private static boolean isExclusive(@Nullable Contract contract) {
		return contract != null && contract.holds() && contract.terms().isExclusive();
	}

	private static @Nullable ListingId achievement(Contract contract) {
		return (contract.trace() != null) ? contract.trace().achievementId() : null;
	}

}
