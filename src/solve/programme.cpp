// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solve/programme.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <numeric>

namespace tally::solve {

namespace {

// How far from a whole number the rounding of doubles may lead.
constexpr double kSlack = 2e-7;

struct Search
{
    std::int64_t nodes = 0, limit = 0;
    double bound = 0; // of the nodes that were left
    double step = 1;  // totals are multiples of it
    bool isCut = false, isNear = false;
};

void onNode(glp_tree *tree, void *info)
{
    Search &search = *static_cast<Search *>(info);
    if (glp_ios_reason(tree) != GLP_ISELECT)
        return;
    const int open = glp_ios_best_node(tree);
    glp_prob *problem = glp_ios_get_prob(tree);
    if (open != 0 && glp_mip_status(problem) == GLP_FEAS &&
        glp_mip_obj_val(problem) - glp_ios_node_bound(tree, open) < 0.99 * search.step) {
        // No total lies between the answer and what is left to look at.
        search.isNear = true;
        glp_ios_terminate(tree);
        return;
    }
    if (++search.nodes <= search.limit)
        return;
    const int best = glp_ios_best_node(tree);
    search.bound = best == 0 ? -HUGE_VAL : glp_ios_node_bound(tree, best);
    search.isCut = true;
    glp_ios_terminate(tree);
}

// The greatest number that divides all coefficients.
std::int64_t stepOf(const std::vector<std::pair<std::uint32_t, std::int64_t>> &objective)
{
    std::int64_t step = 0;
    for (const auto &term : objective)
        step = std::gcd(step, term.second);
    return std::max<std::int64_t>(step, 1);
}

class Solver
{
public:
    Solver(const Programme &programme, std::int64_t nodeLimit)
        : m_programme(programme), m_problem(glp_create_prob(), &glp_delete_prob)
    {
        m_search.limit = nodeLimit;
        glp_term_out(GLP_OFF);
        load();
    }

    ProgrammeAnswer solve()
    {
        ProgrammeAnswer answer;
        answer.status = ProgrammeAnswer::Status::Optimal;
        for (std::size_t level = 0; level < m_programme.objectives.size(); ++level) {
            // Ties may be left at the best met; what they tie about is proven.
            m_isTie = level >= m_programme.provenLevels;
            if (m_isTie)
                m_search.limit = m_search.nodes + m_programme.tieNodes;
            m_search.isCut = false;
            if (!minimise(level, answer))
                break;
            keep(level, answer.totals.back());
        }
        answer.nodes = m_search.nodes;
        if (answer.values.empty() || !isRight(answer))
            answer.status = ProgrammeAnswer::Status::NotFound;
        return answer;
    }

private:
    static void setBounds(glp_prob *problem, int index, std::int64_t lower, std::int64_t upper, bool isRow)
    {
        const bool hasLower = lower != -kNoBound, hasUpper = upper != kNoBound;
        const int type = hasLower && hasUpper ? (lower == upper ? GLP_FX : GLP_DB)
                         : hasLower           ? GLP_LO
                         : hasUpper           ? GLP_UP
                                              : GLP_FR;
        (isRow ? glp_set_row_bnds : glp_set_col_bnds)(problem, index, type, double(hasLower ? lower : 0),
                                                      double(hasUpper ? upper : 0));
    }

    void load()
    {
        glp_prob *problem = m_problem.get();
        glp_set_obj_dir(problem, GLP_MIN);
        if (!m_programme.columns.empty())
            glp_add_cols(problem, int(m_programme.columns.size()));
        for (std::size_t i = 0; i < m_programme.columns.size(); ++i) {
            const Programme::Column &column = m_programme.columns[i];
            setBounds(problem, int(i + 1), column.lower, column.upper, false);
            if (column.isWhole)
                glp_set_col_kind(problem, int(i + 1), GLP_IV);
        }
        for (const Programme::Row &row : m_programme.rows)
            addRow(row.entries, row.lower, row.upper);
    }

    int addRow(const std::vector<std::pair<std::uint32_t, std::int64_t>> &entries, std::int64_t lower,
               std::int64_t upper)
    {
        const int index = glp_add_rows(m_problem.get(), 1);
        setBounds(m_problem.get(), index, lower, upper, true);
        std::vector<int> columns(1);
        std::vector<double> values(1);
        for (const auto &[column, value] : entries) {
            columns.push_back(int(column + 1));
            values.push_back(double(value));
        }
        glp_set_mat_row(m_problem.get(), index, int(entries.size()), columns.data(), values.data());
        return index;
    }

    // Whether the level was solved; the best answer met is kept either way.
    bool minimise(std::size_t level, ProgrammeAnswer &answer)
    {
        glp_prob *problem = m_problem.get();
        for (std::size_t i = 0; i < m_programme.columns.size(); ++i)
            glp_set_obj_coef(problem, int(i + 1), 0);
        for (const auto &[column, value] : m_programme.objectives[level])
            glp_set_obj_coef(problem, int(column + 1), double(value));
        glp_smcp simplex;
        glp_init_smcp(&simplex);
        simplex.msg_lev = GLP_MSG_OFF;
        // Later levels start from where the one before ended: it is still within all rows.
        if (level == 0)
            glp_adv_basis(problem, 0);
        if (glp_simplex(problem, &simplex) != 0 || glp_get_status(problem) != GLP_OPT) {
            answer.status =
                answer.values.empty() ? ProgrammeAnswer::Status::NotFound : ProgrammeAnswer::Status::Bounded;
            return false;
        }
        const double relaxed = glp_get_obj_val(problem);
        glp_iocp whole;
        glp_init_iocp(&whole);
        whole.msg_lev = GLP_MSG_OFF;
        whole.cb_func = &onNode;
        whole.cb_info = &m_search;
        whole.tol_obj = 1e-9;
        m_search.step = double(stepOf(m_programme.objectives[level]));
        m_search.isNear = false;
        whole.gmi_cuts = GLP_ON;
        m_search.bound = relaxed;
        glp_intopt(problem, &whole);
        const int status = glp_mip_status(problem);
        if (level == 0)
            answer.bound = std::int64_t(
                std::ceil((m_search.isCut ? std::max(m_search.bound, relaxed) : relaxed) - 0.001));
        if (status != GLP_OPT && status != GLP_FEAS) {
            giveUp(answer);
            return false;
        }
        read(answer);
        const bool isBest = status == GLP_OPT || m_search.isNear;
        if (level == 0 && isBest)
            answer.bound = answer.totals[0];
        if (!isBest)
            giveUp(answer);
        return isBest || m_isTie;
    }

    void giveUp(ProgrammeAnswer &answer) const
    {
        if (answer.values.empty())
            answer.status = ProgrammeAnswer::Status::NotFound;
        else if (!m_isTie)
            answer.status = ProgrammeAnswer::Status::Bounded;
    }

    void read(ProgrammeAnswer &answer) const
    {
        answer.values.resize(m_programme.columns.size());
        for (std::size_t i = 0; i < answer.values.size(); ++i)
            answer.values[i] = std::llround(glp_mip_col_val(m_problem.get(), int(i + 1)));
        answer.totals.push_back(std::llround(glp_mip_obj_val(m_problem.get())));
    }

    // What is reached is not given up again.
    void keep(std::size_t level, std::int64_t total)
    {
        const int row = addRow(m_programme.objectives[level], -kNoBound, kNoBound);
        glp_set_row_bnds(m_problem.get(), row, GLP_UP, 0,
                         double(total) + kSlack * double(1 + std::abs(total)));
    }

    // Whole columns within their bounds; rows of whole columns alone hold exactly.
    bool isRight(const ProgrammeAnswer &answer) const
    {
        for (std::size_t i = 0; i < m_programme.columns.size(); ++i) {
            const Programme::Column &column = m_programme.columns[i];
            if (column.isWhole && (answer.values[i] < column.lower || answer.values[i] > column.upper))
                return false;
        }
        for (const Programme::Row &row : m_programme.rows) {
            std::int64_t sum = 0;
            bool isWhole = true;
            for (const auto &[column, value] : row.entries) {
                sum += value * answer.values[column];
                isWhole = isWhole && m_programme.columns[column].isWhole;
            }
            if (isWhole && (sum < row.lower || sum > row.upper))
                return false;
        }
        return true;
    }

    const Programme &m_programme;
    std::unique_ptr<glp_prob, void (*)(glp_prob *)> m_problem;
    Search m_search;
    bool m_isTie = false;
};

} // namespace

ProgrammeAnswer solveProgramme(const Programme &programme, std::int64_t nodeLimit)
{
    // GLPK's environment is one for all threads where it was built without thread-local storage.
    static std::mutex one;
    const std::lock_guard lock(one);
    return Solver(programme, nodeLimit).solve();
}

} // namespace tally::solve
