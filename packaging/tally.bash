# SPDX-FileCopyrightText: 2026 The Tallystick authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of tally for bash: commands and options come from the program itself, files from the shell.
_tally() {
    local current=${COMP_WORDS[COMP_CWORD]}
    local words=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
    local names=()
    local word
    for word in "${words[@]}"; do
        [[ $word == -* ]] || names+=("$word")
    done
    local candidates
    candidates=$("${COMP_WORDS[0]}" __complete "${names[@]}" 2>/dev/null)
    mapfile -t COMPREPLY < <(compgen -W "$candidates" -- "$current")
    if [ ${#COMPREPLY[@]} -eq 0 ]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _tally tally
