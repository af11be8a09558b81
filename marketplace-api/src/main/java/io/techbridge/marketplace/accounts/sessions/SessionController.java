package io.techbridge.marketplace.accounts.sessions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.accounts.sessions.SessionResponse.PendingStep;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CallerSource;
import io.techbridge.marketplace.platform.security.SignedInSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "sessions")
class SessionController {

	/** Between the password and the second factor. */
	private static final Duration TIME_FOR_CODE = Duration.ofMinutes(5);

	private final SignIn signIn;

	private final OwnSessions sessions;

	private final ShowSession show;

	private final CallerSource callers;

	private final Clock clock;

	SessionController(SignIn signIn, OwnSessions sessions, ShowSession show, CallerSource callers, Clock clock) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.show = show;
		this.callers = callers;
		this.clock = clock;
	}

	@GetMapping("/session")
	@Operation(summary = "Who the caller is and what they may do; visitors too")
	SessionResponse getSession(@Nullable Caller caller, HttpServletRequest request) {
		if (caller == null) {
			return this.show
				.visitor(awaitingCode(request).map((account) -> PendingStep.SECOND_FACTOR_CODE).orElse(null));
		}
		return this.show.of(caller, SignedInSession.signedInAt(request).orElseThrow());
	}

	@PostMapping("/session")
	@Operation(summary = "Sign in; where there is a second factor, its code is still to be entered")
	SessionResponse signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request) {
		var proved = this.signIn.password(body.email(), body.password());
		if (proved.needsCode()) {
			SignedInSession.awaitCode(request, proved.account(), proved.at());
			return this.show.visitor(PendingStep.SECOND_FACTOR_CODE);
		}
		return begin(proved.account(), request);
	}

	@PostMapping("/session/second-factor")
	@Operation(summary = "Enter the code of the second factor, or a recovery code")
	SessionResponse enterSecondFactor(@Valid @RequestBody CodeRequest body, HttpServletRequest request) {
		var account = awaitingCode(request)
			.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No code is awaited"));
		this.signIn.code(account, SignedInSession.signedInAt(request).orElseThrow(), body.code());
		return begin(account, request);
	}

	@DeleteMapping("/session")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Sign out")
	void signOut(@Nullable Caller caller, HttpServletRequest request) {
		if (caller != null) {
			this.sessions.ended(caller.account());
		}
		SignedInSession.end(request);
	}

	@GetMapping("/sessions")
	@Operation(summary = "Where one is signed in")
	List<OwnSession> listSessions(Caller caller, HttpSession session) {
		return this.sessions.list(caller.account(), session.getId());
	}

	@DeleteMapping("/sessions/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Sign out elsewhere")
	void endSession(@PathVariable String id, Caller caller) {
		this.sessions.end(caller.account(), id);
	}

	@DeleteMapping("/sessions")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Sign out everywhere else")
	void endOtherSessions(Caller caller, HttpSession session) {
		this.sessions.endOthers(caller.account(), session.getId());
	}

	private SessionResponse begin(AccountId account, HttpServletRequest request) {
		var now = this.clock.instant();
		var session = SignedInSession.begin(request, account, now);
		session.setAttribute(OwnSessions.ADDRESS, request.getRemoteAddr());
		session.setAttribute(OwnSessions.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
		return this.show.of(this.callers.find(account).orElseThrow(), now);
	}

	private Optional<AccountId> awaitingCode(HttpServletRequest request) {
		return SignedInSession.awaitingCode(request)
			.filter((account) -> SignedInSession.signedInAt(request)
				.orElseThrow()
				.plus(TIME_FOR_CODE)
				.isAfter(this.clock.instant()));
	}

}
