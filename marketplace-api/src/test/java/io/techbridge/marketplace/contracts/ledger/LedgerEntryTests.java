package io.techbridge.marketplace.contracts.ledger;

import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.Deals;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerEntryTests {

	@ParameterizedTest
	@EnumSource(ContractStatus.class)
	void whatWasSignedCountsByItsDayOfSigningWhateverBecomesOfIt(ContractStatus status) {
		var contract = Deals.in(status);

		var entry = LedgerEntry.signed(contract);

		assertThat(entry.isPresent()).isEqualTo(contract.hasBeenSigned());
		entry.ifPresent((signed) -> {
			assertThat(signed.countedOn()).isEqualTo(Deals.SIGNED_ON);
			assertThat(signed.totalFen()).isEqualTo(contract.price().totalFen());
			assertThat(signed.seller().region()).isEqualTo("110108");
		});
	}

	@Test
	void onlyWhatIsRegisteredCountsByItsRegistration() {
		var filed = step(Deals.in(ContractStatus.SIGNED), RegistrationAct.FILE);
		var registered = step(step(filed, RegistrationAct.ACCEPT), RegistrationAct.REGISTER);
		var cancelled = step(registered, RegistrationAct.CANCEL);

		assertThat(LedgerEntry.registered(filed)).isEmpty();
		assertThat(LedgerEntry.registered(registered)).get()
			.returns(900_000L, LedgerEntry::totalFen)
			.returns(800_000L, LedgerEntry::technologyFen)
			.returns(Deals.SIGNED_ON.plusDays(5), LedgerEntry::countedOn);
		assertThat(LedgerEntry.registered(cancelled)).isEmpty();
		assertThat(LedgerEntry.signed(cancelled)).isEqualTo(LedgerEntry.signed(filed));
	}

	@Test
	void somebodyWhoIsNoMemberIsToldApartByCodeOrName() {
		assertThat(LedgerEntry.Who.of(Deals.SELLER).key()).isEqualTo("1");
		assertThat(LedgerEntry.Who.of(Deals.OUTSIDER).key()).isEqualTo("n:域外公司");
		assertThat(LedgerEntry.Who.of(Party.outside("长".repeat(90), null, null, Deals.SELLER.region())).key())
			.hasSizeLessThanOrEqualTo(40);
	}

	private static Contract step(Contract contract, RegistrationAct act) {
		return contract.register(new RegistrationStep(act, Deals.SIGNED_ON.plusDays(5), "2026110108000001", 900_000L,
				800_000L, null, null), null, Deals.NOW);
	}

}
