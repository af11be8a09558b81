package io.techbridge.marketplace.contracts.news;

import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.stereotype.Component;

/**
 * Who is told of a contract: the editors of its sides, as far as these are members.
 */
@Component
public class ContractReaders {

	private final People people;

	ContractReaders(People people) {
		this.people = people;
	}

	public List<AccountId> of(Contract contract, Side side) {
		var party = contract.party(side);
		return (party == null || party.organizationId() == null) ? List.of()
				: this.people.membersOf(party.organizationId(), MemberRole.EDITOR).stream().map(Person::id).toList();
	}

	public List<AccountId> ofBoth(Contract contract) {
		return Stream.of(Side.values()).flatMap((side) -> of(contract, side).stream()).distinct().toList();
	}

	/**
	 * The page of the console about a contract.
	 */
	public static String link(Contract contract) {
		return "/contracts/" + contract.id();
	}

}
