package io.techbridge.marketplace.contracts.recording;

import java.util.Objects;

import io.techbridge.marketplace.contracts.core.ContractMoved;
import io.techbridge.marketplace.interests.ContractedInterests;
import io.techbridge.marketplace.interests.InterestId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the interest a contract was negotiated in that the contract is signed, in the
 * same transaction.
 */
@Component
class SignInterests {

	private final ContractedInterests interests;

	SignInterests(ContractedInterests interests) {
		this.interests = interests;
	}

	@EventListener
	void on(ContractMoved moved) {
		var trace = moved.after().trace();
		var side = moved.step().side();
		if (trace == null || trace.interestId() == null || side == null || !moved.isNewlySigned()) {
			return;
		}
		var by = Objects.requireNonNull(moved.after().party(side)).organizationId();
		this.interests.signed(new InterestId(trace.interestId()), Objects.requireNonNull(by));
	}

}
