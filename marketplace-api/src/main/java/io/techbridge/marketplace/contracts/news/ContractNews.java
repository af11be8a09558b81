package io.techbridge.marketplace.contracts.news;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractMoved;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.notifications.NoticeArgument;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.notifications.Topic;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells each side what the other one does.
 */
@Component
class ContractNews {

	private final Notifications notifications;

	private final ContractReaders readers;

	ContractNews(Notifications notifications, ContractReaders readers) {
		this.notifications = notifications;
		this.readers = readers;
	}

	@EventListener
	void on(ContractMoved moved) {
		kind(moved.step().kind()).ifPresent((kind) -> Stream.of(Side.values())
			.filter((side) -> side != moved.step().side())
			.forEach((side) -> this.notifications.tell(this.readers.of(moved.after(), side),
					notice(kind, moved.after(), side))));
	}

	private static Optional<String> kind(ContractEventKind kind) {
		return switch (kind) {
			case PROPOSED -> Optional.of("contract-proposed");
			case CONFIRMED -> Optional.of("contract-confirmed");
			case DISPUTED -> Optional.of("contract-disputed");
			case AMENDED -> Optional.of("contract-amended");
			case PERFORMED -> Optional.of("contract-performed");
			case TERMINATED -> Optional.of("contract-terminated");
			case PAID -> Optional.of("contract-paid");
			case REVERSED -> Optional.of("contract-reversed");
			case FILED -> Optional.of("contract-registration");
			case CREATED, EDITED, RECORDED, ATTACHED, DETACHED -> Optional.empty();
		};
	}

	/** Speaks of the other side, by the name it has in the contract. */
	private static Notice notice(String kind, Contract contract, Side reader) {
		return Notice.of(Topic.CONTRACTS, kind, ContractReaders.link(contract),
				NoticeArgument.text(contract.terms().name()),
				NoticeArgument.text(Objects.requireNonNull(contract.party(reader.other())).name()));
	}

}
