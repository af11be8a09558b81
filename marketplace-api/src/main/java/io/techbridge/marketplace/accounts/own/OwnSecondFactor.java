package io.techbridge.marketplace.accounts.own;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.techbridge.marketplace.accounts.SecondFactorChanged;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactorRequirement;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.accounts.sessions.Attempts;
import io.techbridge.marketplace.accounts.sessions.PasswordProof;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets up, renews and removes the caller's second factor.
 */
@Component
class OwnSecondFactor {

	private static final String ISSUER = "TechBridge";

	private final Accounts accounts;

	private final SecondFactors secondFactors;

	private final SecondFactorRequirement requirement;

	private final PasswordProof proof;

	private final Attempts attempts;

	private final AccountMails mails;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	OwnSecondFactor(Accounts accounts, SecondFactors secondFactors, SecondFactorRequirement requirement,
			PasswordProof proof, Attempts attempts, AccountMails mails, ApplicationEventPublisher events,
			AuditLog audit, TransactionTemplate transactions) {
		this.accounts = accounts;
		this.secondFactors = secondFactors;
		this.requirement = requirement;
		this.proof = proof;
		this.attempts = attempts;
		this.mails = mails;
		this.events = events;
		this.audit = audit;
		this.transactions = transactions;
	}

	/**
	 * Begins to set up a second factor, or another one in the place of the present one.
	 */
	ProposedSecondFactor begin(AccountId id, String password) {
		this.proof.require(id, password, "password");
		return this.transactions.execute((status) -> {
			var secret = this.secondFactors.propose(id);
			this.audit.record(AuditedAct.of("account.second-factor-begun", id));
			return new ProposedSecondFactor(secret, uri(this.accounts.get(id).email(), secret));
		});
	}

	/**
	 * Puts it to use once a code has proved that the authenticator has the secret.
	 * @return new recovery codes
	 */
	List<String> confirm(AccountId id, String code) {
		this.secondFactors.requireBegun(id);
		var email = this.accounts.get(id).email();
		this.attempts.begin(email);
		return this.transactions.execute((status) -> {
			var recoveryCodes = this.secondFactors.confirm(id, code);
			this.attempts.takeBack(email);
			changed(id, true);
			return recoveryCodes;
		});
	}

	void remove(Caller caller, String password) {
		this.secondFactors.requireOn(caller.account());
		if (this.requirement.appliesTo(caller.roles())) {
			throw new RuleViolated(Message.of("rule.second-factor-required"));
		}
		this.proof.require(caller.account(), password, "password");
		this.transactions.executeWithoutResult((status) -> {
			this.secondFactors.remove(caller.account());
			changed(caller.account(), false);
		});
	}

	/**
	 * New recovery codes in the place of the earlier ones.
	 */
	List<String> renewRecoveryCodes(AccountId id, String password) {
		this.secondFactors.requireOn(id);
		this.proof.require(id, password, "password");
		return this.transactions.execute((status) -> {
			this.mails.recoveryCodesRenewed(this.accounts.get(id));
			this.audit.record(AuditedAct.of("account.recovery-codes-renewed", id));
			return this.secondFactors.renewRecoveryCodes(id);
		});
	}

	private void changed(AccountId id, boolean on) {
		var account = this.accounts.get(id);
		if (on) {
			this.mails.secondFactorOn(account);
		}
		else {
			this.mails.secondFactorOff(account);
		}
		this.audit.record(AuditedAct.of(on ? "account.second-factor-on" : "account.second-factor-off", id));
		this.events.publishEvent(new SecondFactorChanged(id, on));
	}

	private static String uri(EmailAddress email, String secret) {
		var label = URLEncoder.encode(ISSUER + ":" + email.value(), StandardCharsets.UTF_8).replace("+", "%20");
		return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER;
	}

}
